import { PhraseMap } from '../text/phrase-map.js';
import { titleStems } from './words.js';

export const RANKS = ['trainee', 'junior', 'regular', 'senior', 'lead', 'head'] as const;
export type Rank = (typeof RANKS)[number];

/** The rank of a title that says nothing. */
export const REGULAR = 2;

/** By rank, in the seven languages. */
const WORDS: Readonly<Record<Rank, string>> = {
  trainee:
    'intern, internship, trainee, apprentice, apprenticeship, working student, placement student, student assistant, volunteer, ' +
    'praktikant, praktikum, pflichtpraktikum, auszubildender, auszubildende, azubi, lehrling, werkstudent, volontär, ' +
    'stagiaire, apprenti, alternant, alternance, becario, prácticas, aprendiz, en prácticas, ' +
    'tirocinante, tirocinio, stagista, apprendista, estagiário, estágio, jovem aprendiz, stagiair, leerling, bijbaan',
  junior:
    'junior, jr, entry level, graduate, newly qualified, beginner, berufseinsteiger, berufsanfänger, einsteiger, débutant, ' +
    'principiante, recién titulado, neolaureato, recém formado, júnior, starter, nachwuchskraft',
  regular: 'mid, mid level, medior, intermediate, pleno, intermedio, experienced',
  senior:
    'senior, sr, expert, experienced senior, principal, staff engineer, erfahren, confirmé, expérimenté, sénior, experto, esperto, ' +
    'especialista sênior, sênior, ervaren, fachexperte',
  lead:
    'lead, leader, leading, team lead, team leader, tech lead, technical lead, supervisor, foreman, shift lead, shift leader, charge, ' +
    'forewoman, crew chief, group leader, teamleiter, teamleitung, gruppenleiter, schichtleiter, schichtführer, vorarbeiter, ' +
    'stationsleiter, stationsleitung, wohnbereichsleitung, küchenleiter, lagerleiter, leitend, leiter, leitung, polier, ' +
    'chef équipe, chef d équipe, responsable équipe, responsable d équipe, contremaître, jefe de equipo, jefa de equipo, ' +
    'encargado, capataz, líder, capoturno, capo squadra, caposquadra, capo reparto, coordinatore, referente, responsabile, ' +
    'encarregado, chefe de equipa, chefe de equipe, líder de equipe, supervisora, teamleider, ploegleider, voorman, ploegbaas, meewerkend voorman',
  head:
    'head, head of, director, chief, vp, vice president, cto, cfo, ceo, coo, cio, general manager, managing director, ' +
    'abteilungsleiter, bereichsleiter, abteilungsleitung, bereichsleitung, geschäftsführer, leiter der abteilung, direktor, ' +
    'directeur, directeur général, chef de service, jefe de departamento, director general, gerente general, ' +
    'direttore, dirigente, capo dipartimento, diretor, diretor geral, gerente geral, afdelingshoofd, hoofd, directeur, bestuurder',
};

function rankWords(): PhraseMap<number> {
  const map = new PhraseMap<number>();
  RANKS.forEach((rank, level) => {
    for (const phrase of WORDS[rank].split(', ')) map.add(titleStems(phrase), level);
  });
  return map;
}

let made: PhraseMap<number> | undefined;

/** The words that tell of rank: where they stand, with their ranks. */
export function ranksIn(stems: readonly string[]): ReturnType<PhraseMap<number>['find']> {
  return (made ??= rankWords()).find(stems);
}
