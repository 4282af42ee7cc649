import { compareNames } from './compare-names.js';

it.each([
  ['José García', 'Jose Garcia', 'exact'],
  ['GARCÍA, Pepe', 'José García', 'close'],
  ['Bill Harbottle', 'William Harbottle', 'close'],
  ['Sasha Sokolovsky', 'Александр Соколовский', 'close'],
  ['Katja Schönfeld', 'Katharina Schoenfeld', 'close'],
  ['Robert Castellano', 'Robert Castelano', 'close'],
  ['Anna Schmidt-Weber', 'Anna Schmidt', 'close'],
  ['Agnieszka Nowicka', 'Agnieszka Nowicki', 'close'],
  ['J. Thornbury', 'Jane Thornbury', 'initial'],
  ['Rosa Adler', 'Rosa Kiesewetter', 'given'],
  ['Otto Kiesewetter', 'Rosa Kiesewetter', 'family'],
  ['Daniel Brandt', 'Daniela Brandt', 'family'],
  ['Mario Rossi', 'Maria Rossi', 'family'],
  ['John Smith Jr.', 'John Smith Sr.', 'namesake'],
  ['John Robert Smith', 'John David Smith', 'namesake'],
  ['Ada', 'Ada Byron', 'partial'],
  ['Ada Byron', 'Grace Hopper', 'different'],
  [null, 'Ada Byron', 'unknown'],
])('finds %j and %j %s', (a, b, relation) => {
  expect(compareNames(a, b).relation).toBe(relation);
  expect(compareNames(b, a).relation).toBe(relation);
});

it('knows common family names', () => {
  expect(compareNames('Ada Smith', 'Ada Smith').isCommon).toBe(true);
  expect(compareNames('Ada Pumphrey', 'Ada Pumphrey').isCommon).toBe(false);
});
