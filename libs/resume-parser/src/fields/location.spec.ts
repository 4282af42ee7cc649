import { layOut } from '../layout/layout.js';
import { plainDocument } from '../testing/resume-document.js';
import { findLocation, looksLikePlace } from './location.js';

function locationIn(text: string): string | null {
  return findLocation(layOut(plainDocument(text)).blocks.flatMap((block) => block.lines))?.text ?? null;
}

it.each([
  ['Leeds, UK', 'Leeds, UK'],
  ['ana@example.org | +44 7400 123456 | Leeds, UK', 'Leeds, UK'],
  ['ana@example.org, +1 (212) 555-0147, Austin, TX 78701', 'Austin, TX 78701'],
  ['70597 Stuttgart', '70597 Stuttgart'],
  ['✉ ana@example.it ☎ +39 347 0001122 ⌂ Torino', 'Torino'],
  ['Wohnort: Kleindorf', 'Kleindorf'],
  ['Address\tKleindorf, Hessen', 'Kleindorf, Hessen'],
  ['1234 Broadway\nNew York\nana@example.org', 'New York'],
  ['12 rue des Tanneurs\nRésidence Monnet, apt 18\n59000 Lille', '59000 Lille'],
  ['123 Hamlet Street\nStratford-upon-Avon', 'Stratford-upon-Avon'],
  ['Tulpenweg 14, 80331 München\nTelefon: 089 99998123', 'Tulpenweg 14, 80331 München'],
  ['37 ans\nJean Dupont\n33000 Bordeaux', '33000 Bordeaux'],
  ['12 Strawberry Hill, Dublin 8, Ireland', 'Dublin 8, Ireland'],
  ['Dublin 6 · ana@example.org', 'Dublin 6'],
  ['Leeds LS9, ana@example.org, 0113 496 0000', 'Leeds LS9'],
  ['Brive-la-Vieille (19) – ana@example.org', 'Brive-la-Vieille (19)'],
  ['Aberdeen, ready to move for the right job\nana@example.org', 'Aberdeen'],
  ['Fitter, Iron Works, Hull', null],
  ['Ana Ruiz\nSenior Welder', null],
  ['Work, Play', null],
])('%s', (text, place) => {
  expect(locationIn(text)).toBe(place);
});

it('knows places by region and country', () => {
  expect(looksLikePlace('Springfield, IL')).toBe(true);
  expect(looksLikePlace('Nowhere, Portugal')).toBe(true);
  expect(looksLikePlace('Iron Works, Inc.')).toBe(false);
});
