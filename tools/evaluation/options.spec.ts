import { parseOptions } from './options.js';

it('has a default for each option', () => {
  expect(parseOptions([])).toEqual({ corpus: 'samples/evaluation', by: null, worst: 0, json: false, min: null });
});

it('reads all options, with or without the dashes that npm leaves', () => {
  const args = ['--corpus', 'some/folder', '--by', 'language', '--worst', '5', '--json', '--min', '0.85'];
  const expected = { corpus: 'some/folder', by: 'language', worst: 5, json: true, min: 0.85 };
  expect(parseOptions(args)).toEqual(expected);
  expect(parseOptions(['--', ...args])).toEqual(expected);
});

it.each([
  [['--by', 'colour'], '--by must be one of format, layout, language.'],
  [['--min', '85'], '--min must be a number from 0 to 1.'],
  [['--worst', 'many'], '--worst must be a number'],
  [['--wrong'], "Unknown option '--wrong'"],
  [['folder'], 'Unexpected argument'],
])('refuses %j', (args, sentence) => {
  expect(() => parseOptions(args)).toThrow(sentence);
});
