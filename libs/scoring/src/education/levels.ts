import { PhraseMap } from '../text/phrase-map.js';
import { foldedWords } from '../text/fold.js';

/** From the least to the most; the index is the level. */
export const LEVELS = ['none', 'secondary', 'vocational', 'bachelor', 'master', 'doctorate'] as const;

/** What schools and universities are left with, in the seven languages. */
const WORDS: Readonly<Record<Exclude<(typeof LEVELS)[number], 'none'>, string>> = {
  secondary:
    'high school, high school diploma, secondary school, ged, gcse, gcses, a level, a levels, leaving certificate, matriculation, hsc, ssc, ' +
    'abitur, fachabitur, fachhochschulreife, hochschulreife, mittlere reife, realschulabschluss, hauptschulabschluss, matura, gymnasium, realschule, ' +
    'baccalauréat, bac, bac général, brevet, brevet des collèges, lycée, bachillerato, bachiller, eso, graduado escolar, educación secundaria, ' +
    'maturità, diploma di maturità, licenza media, liceo, ensino médio, ensino secundário, ensino fundamental, 12 º ano, vmbo, havo, vwo, mavo',
  vocational:
    'apprenticeship, vocational, vocational training, trade school, trade certificate, journeyman, associate, associate degree, nvq, btec, hnc, hnd, ' +
    'certificate, diploma, technical diploma, city and guilds, adn, lpn, foundation degree, red seal, craft certificate, culinary diploma, ' +
    'ausbildung, berufsausbildung, lehre, gesellenbrief, geselle, gesellin, meister, meisterbrief, techniker, staatlich geprüfter techniker, fachwirt, efz, umschulung, ' +
    'berufsfachschule, facharbeiterbrief, lehrabschluss, staatlich anerkannt, staatlich anerkannte, examen, staatlich examiniert, ' +
    'cap, bep, bts, dut, bac pro, bac professionnel, bac 2, brevet professionnel, titre professionnel, cqp, deug, diplôme d état, diplôme d etat, ' +
    'formación profesional, fp, ciclo formativo, grado medio, grado superior, técnico, técnico superior, cfgs, cfgm, ' +
    'qualifica professionale, diploma professionale, diploma tecnico, istituto tecnico, istituto professionale, istituto alberghiero, perito, its, ragioneria, ' +
    'curso técnico, curso profissional, técnico em, ctesp, mbo, mbo 2, mbo 3, mbo 4, vakdiploma, beroepsopleiding',
  bachelor:
    'bachelor, bachelors, bachelor s, bsc, b sc, bs, ba, b a, b s, beng, b eng, btech, b tech, be, bcom, bba, bsn, llb, bed, b ed, barch, bfa, undergraduate, ' +
    'bachelor of science, bachelor of arts, bachelorstudium, diplom fh, licence, licence professionnelle, bac 3, bac 4, maîtrise, but, ' +
    'licenciatura, licenciado, licenciada, grado, grado en, graduado en, graduada en, diplomatura, diplomado en, ingeniería técnica, ' +
    'laurea, laurea triennale, laurea breve, triennale, bacharelado, bacharel, graduação, ensino superior, hbo, hbo bachelor',
  master:
    'master, masters, master s, msc, m sc, ms, ma, m a, m s, meng, m eng, mtech, mba, llm, med, mfa, mph, msw, mphil, march, msn, postgraduate, pgce, pgdip, ' +
    'diplom, diplomingenieur, dipl ing, dipling, diplomkaufmann, diplomkauffrau, magister, staatsexamen, masterstudium, ' +
    'master 2, bac 5, mastère, diplôme d ingénieur, ingénieur diplômé, dess, dea, dscg, grande école, ' +
    'máster, máster universitario, posgrado, postgrado, ingeniería superior, maestría, ' +
    'laurea magistrale, laurea specialistica, magistrale, specialistica, master universitario, ' +
    'mestrado, mestrado integrado, mestre, pós graduação, doctorandus, wo master, ingenieur wo',
  doctorate:
    'phd, ph d, dphil, doctorate, doctor, doctor of philosophy, md, m d, jd, j d, juris doctor, pharmd, dds, dvm, edd, psyd, mbbs, promotion, promoviert, doktor, dr, ' +
    'facharzt, approbation, doctorat, docteur, doctorado, dottorato, dottorato di ricerca, doutorado, doutoramento, doctoraat',
};

let made: PhraseMap<number> | undefined;

function words(): PhraseMap<number> {
  if (made === undefined) {
    made = new PhraseMap();
    for (const [level, name] of LEVELS.entries()) {
      if (name === 'none') continue;
      for (const phrase of WORDS[name].split(', ')) made.add(foldedWords(phrase), level);
    }
  }
  return made;
}

/** "LL.M." and "B.Sc." become words. */
function wordsOf(text: string): string[] {
  return foldedWords(text.replace(/\.(?=\p{L})/gu, ''));
}

/** The highest level that a text names: 1 (secondary) to 5 (doctorate); null when it names none. */
export function levelIn(text: string): number | null {
  const found = words()
    .find(wordsOf(text))
    .map(({ meaning }) => meaning);
  return found.length === 0 ? null : Math.max(...found);
}

/** The words of a text that tell of levels, taken out. */
export function withoutLevels(text: string): string[] {
  const list = wordsOf(text);
  const taken = new Set(
    words()
      .find(list)
      .flatMap(({ from, to }) => list.slice(from, to).map((_, at) => from + at)),
  );
  return list.filter((_, at) => !taken.has(at));
}
