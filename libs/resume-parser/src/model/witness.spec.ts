import fc from 'fast-check';
import { occursIn } from '../check.js';
import { tidy } from '../text/fold.js';
import { Witness } from './witness.js';

const TEXT = `MARTA OLIVEIRA
Senior Welder at Iron Works Ltd
• Welded pressure vessels to ISO 9606
• Trained “four” apprentices – all passed
C++, C#, JavaScript, Mathe-
matics, Aldridge-
Moore
東京大学で学ぶ, 삼성전자에서 근무
Élodie Müller, Straße 5`;

const witness = new Witness(TEXT);

function written(value: string): string[] {
  return witness.placesOf(value).map((quote) => quote.text);
}

it('answers in the words of the text, not in those it was asked with', () => {
  expect(written('Marta Oliveira')).toEqual(['MARTA OLIVEIRA']);
  expect(written('elodie muller')).toEqual(['Élodie Müller']);
  expect(written('Trained "four" apprentices - all passed')).toEqual(['Trained “four” apprentices – all passed']);
  expect(written('strasse 5')).toEqual(['Straße 5']);
});

it.each(['Java', 'C', 'weld', 'Iron Work', 'SO 9606', 'arta', '', ' ', '•', '…', 'Python', 'Welder Iron Works'])(
  'does not find %j, which the text does not say as whole words',
  (value) => {
    expect(written(value)).toEqual([]);
  },
);

it('tells apart names that end in signs', () => {
  expect([written('C++'), written('C#'), written('c++')]).toEqual([['C++'], ['C#'], ['C++']]);
});

it('finds words of scripts without spaces and of those that bind particles', () => {
  expect([written('東京大学'), written('삼성전자')]).toEqual([['東京大学'], ['삼성전자']]);
});

it('finds values over line breaks, hyphens and bullets', () => {
  expect(written('Mathematics')).toEqual(['Mathematics']);
  expect(written('Aldridge-Moore')).toEqual(['Aldridge-Moore']);
  expect(written('Iron Works Ltd Welded pressure vessels')).toEqual(['Iron Works Ltd • Welded pressure vessels']);
});

it('tells where each place is', () => {
  const twice = new Witness('Nurse\nsince 2019\nNurse');
  expect(twice.placesOf('nurse').map(({ start, line }) => [start, line])).toEqual([
    [0, 0],
    [17, 2],
  ]);
  expect(twice.firstOf('nurse')).toMatchObject({ text: 'Nurse', line: 0 });
});

it('answers at most forty places, and none for a value without end', () => {
  expect(new Witness('one '.repeat(1000)).placesOf('one')).toHaveLength(40);
  expect(new Witness('one '.repeat(5000)).placesOf('one '.repeat(2000))).toEqual([]);
});

it('never answers what the check against the text would drop', () => {
  const pieces = fc.array(
    fc.constantFrom('Nurse', 'ß', 'É', '-\n', '\n', ' ', '•', '“', '–', 'C++', '9', '東', '\u200d', 'İ', 'ﬁ'),
    {
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(pieces, pieces, (parts, wanted) => {
      const text = parts.join('');
      for (const quote of new Witness(text).placesOf(wanted.join(''))) {
        expect(occursIn(text)(quote.text)).toBe(true);
        expect(tidy(quote.text)).toBe(quote.text);
      }
    }),
  );
});
