import { type OcrLanguage, tellLanguage } from './languages.js';

const PAGES: readonly (readonly [OcrLanguage, string])[] = [
  ['eng', 'Experience: managed the accounts of a hotel and trained staff for the front desk, June 2019 to the present'],
  // As the English model reads them: without most of their accents.
  ['deu', 'Berufserfahrung: Leitung der Buchhaltung fur ein Hotel und Schulung von Personal, seit Marz 2019 bis heute'],
  ['fra', 'Experience professionnelle: aout 2019 a decembre 2021, chez un hotelier, suivi des comptes et de la caisse'],
  ['spa', 'Experiencia laboral: desde enero de 2019, contabilidad del hotel y formacion del personal con los jefes'],
  [
    'ita',
    'Esperienza: da gennaio 2019, contabilita presso un albergo, formazione del personale e gestione della cassa',
  ],
  [
    'por',
    'Experiencia profissional: de janeiro de 2019 ate o atual, contabilidade do hotel e formacao da equipe em Lisboa',
  ],
  ['nld', 'Werkervaring: van januari 2019 tot heden, boekhouding van het hotel en opleiding voor de medewerkers bij'],
  [
    'pol',
    'Doswiadczenie zawodowe: samodzielna ksiegowa w spolce, od stycznia 2019 do grudnia 2021, obsluga kasy i biura',
  ],
  [
    'ces',
    'Pracovni zkusenosti: ucetni v hotelu od ledna 2019 do prosince 2021, vedeni pokladny a skoleni pracovniku pro recepci',
  ],
  [
    'swe',
    'Arbetslivserfarenhet: ansvar for bokforing och utbildning av personal vid ett hotell, januari 2019 till december',
  ],
  [
    'tur',
    'Is deneyimi: Ocak 2019 ve Aralik 2021 tarihleri icin otel muhasebesi, personel egitimi ve kasa, halen devam',
  ],
  [
    'vie',
    'Kinh nghiem lam viec: ke toan cua cong ty khach san tu thang 1 nam 2019 den nay, quan ly va dao tao nhan vien',
  ],
];

describe('tellLanguage', () => {
  it.each(PAGES)('knows %s by its small words', (language, text) => {
    expect(tellLanguage(text)).toBe(language);
  });

  it.each([
    ['a page of names', 'Jane Roe, Acme Ltd, Leeds'],
    [
      'a language without a model',
      'Tapasztalat: szalloda konyvelese es az alkalmazottak kepzese, januartol decemberig',
    ],
    ['noise', 'xq ld de wwe rtt po la ee trr mnn oip hjk qwe rty uio pas dfg hjk lzx cvb nm qwe rty uio pas dfg hjk'],
  ])('says nothing of %s', (_, text) => {
    expect(tellLanguage(text)).toBeUndefined();
  });

  it('is not led astray by English titles and places', () => {
    const text = 'Senior Software Engineer at Acme, Head of Sales. ' + (PAGES[1]?.[1] ?? '');
    expect(tellLanguage(text)).toBe('deu');
  });
});
