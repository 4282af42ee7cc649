import { searchText } from './search-text.js';

it.each([
  ['Zoë Müller-Lüdenscheidt', 'zoe muller ludenscheidt'],
  ['  ŁUKASZ  Østergård ', 'lukasz ostergard'],
  ['C++ / C#', 'c c'],
  ['Straße ISO-9001', 'strasse iso 9001'],
  ['山田 太郎', '山田 太郎'],
  ['…', ''],
])('makes %j searchable as %j', (text, searchable) => {
  expect(searchText(text)).toBe(searchable);
});

it('is of bounded length', () => {
  expect(searchText('word '.repeat(100_000)).length).toBeLessThanOrEqual(100_000);
});
