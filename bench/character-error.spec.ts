import { characterErrors, editDistance, textInRows } from './character-error.js';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
    ['abc', 'bcd', 2],
    ['same', 'same', 0],
  ])('makes %j of %j in %i steps', (one, other, steps) => {
    expect(editDistance(Array.from(one), Array.from(other))).toBe(steps);
  });
});

describe('characterErrors', () => {
  it('takes white space of any kind and length for one space', () => {
    expect(characterErrors('Jane  Roe\nLeeds ', ' Jane Roe\tLeeds')).toEqual({ errors: 0, characters: 14 });
  });

  it('passes over signs that stand alone', () => {
    expect(characterErrors('• Pipes – roofs', '« Pipes roofs')).toEqual({ errors: 0, characters: 11 });
    expect(characterErrors('2017–2020', '2017 2020')).toEqual({ errors: 1, characters: 9 });
  });

  it('counts letters with composed and separate accents alike, and each sign beyond the first plane once', () => {
    expect(characterErrors('Ren\u00e9 𝐑', 'Rene\u0301 x')).toEqual({ errors: 1, characters: 6 });
  });
});

describe('textInRows', () => {
  it('reads lines from top to bottom and each from left to right, however high its letters are', () => {
    const pieces = [
      { text: '2021', x: 90, y: 21, height: 8 },
      { text: 'second', x: 10, y: 33, height: 10 },
      { text: 'Engineer', x: 10, y: 20, height: 11 },
      { text: 'Jane', x: 40, y: 0, height: 16 },
    ];
    expect(textInRows(pieces)).toBe('Jane\nEngineer\n2021\nsecond');
  });
});
