import { cleanCharacters, cleanLine, countLetters } from './characters.js';

describe('cleanCharacters', () => {
  it.each([
    ['controls', 'a\u0000b\u0007c', 'abc'],
    ['bidi overrides', 'jane\u202e@example.org', 'jane@example.org'],
    ['zero-width characters and soft hyphens', 'ja\u200bne\u00ad@ex\u200dample.org', 'jane@example.org'],
    ['private codes', '\uf095 555', ' 555'],
  ])('drops %s', (_, text, clean) => {
    expect(cleanCharacters(text)).toBe(clean);
  });

  it.each([
    ['ligatures', 'eﬃcient ﬁles', 'efficient files'],
    ['full-width characters', 'ｊａｎｅ＠ｅｘ．ｏｒｇ', 'jane@ex.org'],
    ['symbol bullets', '\uf0b7 Plumbing', '• Plumbing'],
    ['radicals', '⻘葉 ⼯場', '青葉 工場'],
    ['combining marks', 'Rene\u0301', 'René'],
  ])('writes %s as a person would type them', (_, text, clean) => {
    expect(cleanCharacters(text)).toBe(clean);
  });

  it('keeps the joiners that Arabic words need', () => {
    expect(cleanCharacters('می\u200cخواهم')).toBe('می\u200cخواهم');
  });

  it('keeps signs that mean something', () => {
    expect(cleanCharacters('½ m² ™ … C#')).toBe('½ m² ™ … C#');
  });
});

describe('cleanLine', () => {
  it('makes all white space single spaces', () => {
    expect(cleanLine('\t Jane\u00a0\r\n  Roe ')).toBe('Jane Roe');
  });
});

describe('countLetters', () => {
  it('counts letters and digits of every script', () => {
    expect(countLetters('Ab 1 – 履歴 •')).toBe(5);
  });
});
