import { layOut } from '../layout/layout.js';
import { findSections } from '../sections.js';
import { plainDocument } from '../testing/resume-document.js';
import { readLanguages } from './languages.js';

function languagesOf(text: string): [string, string | null][] {
  const sections = findSections(layOut(plainDocument(text)).blocks);
  return readLanguages(sections).map(({ language, fluency }) => [language, fluency]);
}

const head = 'Ana Ruiz\nana.ruiz@example.org\n';

describe('readLanguages', () => {
  it.each<[string, [string, string | null][]]>([
    [
      '** LANGUAGES\nEnglish (fluent), German – native, French: B2',
      [
        ['English', 'fluent'],
        ['German', 'native'],
        ['French', 'B2'],
      ],
    ],
    [
      '** SPRACHEN\n• Deutsch: Muttersprache\n• Englisch: verhandlungssicher (C1)',
      [
        ['Deutsch', 'Muttersprache'],
        ['Englisch', 'verhandlungssicher (C1)'],
      ],
    ],
    [
      '** LANGUES\nFrançais – langue maternelle\nAnglais – courant\nEspagnol – notions',
      [
        ['Français', 'langue maternelle'],
        ['Anglais', 'courant'],
        ['Espagnol', 'notions'],
      ],
    ],
    [
      '** IDIOMAS\nEspañol (nativo) | Inglés (B1)',
      [
        ['Español', 'nativo'],
        ['Inglés', 'B1'],
      ],
    ],
    [
      '** LINGUE\nMadrelingua: Italiano\nInglese\tC1 C1 B2 B2 C1\nTedesco\tA2 B1 A2 A2 A1',
      [
        ['Italiano', 'Madrelingua'],
        ['Inglese', 'C1'],
        ['Tedesco', 'A2'],
      ],
    ],
    [
      '** IDIOMAS\nPortuguês – língua materna\nInglês – fluente',
      [
        ['Português', 'língua materna'],
        ['Inglês', 'fluente'],
      ],
    ],
    [
      '** TALEN\nNederlands\tmoedertaal\nEngels\tvloeiend',
      [
        ['Nederlands', 'moedertaal'],
        ['Engels', 'vloeiend'],
      ],
    ],
    [
      '** LANGUAGES\n日本語(母語), العربية, 英語 TOEIC 820',
      [
        ['日本語', '母語'],
        ['العربية', null],
        ['英語', 'TOEIC 820'],
      ],
    ],
    [
      '** LANGUAGES\nFluent in English and Spanish, basic French',
      [
        ['English', 'Fluent'],
        ['Spanish', 'Fluent'],
        ['French', 'basic'],
      ],
    ],
    [
      '** LANGUAGES\nEnglish\nNative\nGerman\nIntermediate',
      [
        ['English', 'Native'],
        ['German', 'Intermediate'],
      ],
    ],
    [
      '** LANGUAGES\nEnglish ●●●●○\nGerman 80%\nDutch 3/5',
      [
        ['English', null],
        ['German', null],
        ['Dutch', null],
      ],
    ],
  ])('reads %j', (text, expected) => {
    expect(languagesOf(head + text)).toEqual(expected);
  });

  it('reads a labelled line where there is no section', () => {
    expect(languagesOf(`${head}Languages: English (native), Polish (B2)\n** EXPERIENCE\nWelder\t2019 – 2021`)).toEqual([
      ['English', 'native'],
      ['Polish', 'B2'],
    ]);
  });

  it('takes languages with levels out of a list of skills', () => {
    expect(languagesOf(`${head}** SKILLS\nExcel, TIG welding, English (fluent), Spanish`)).toEqual([
      ['English', 'fluent'],
      ['Spanish', null],
    ]);
  });

  it('takes no programming language, and no subject for a language', () => {
    expect(languagesOf(`${head}** LANGUAGES\nJava, Python, C++`)).toEqual([]);
    expect(languagesOf(`${head}** SKILLS\nEnglish literature, German history, Excel`)).toEqual([]);
  });

  it('names each language once', () => {
    expect(languagesOf(`${head}** LANGUAGES\nEnglish\nEnglisch (C2)\nEnglish (C1)`)).toEqual([['English', 'C2']]);
  });
});
