import fc from 'fast-check';
import { slugFrom } from './slug.js';

// As the table of tenants demands.
const SLUG = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

describe('slugFrom', () => {
  it.each([
    ['Analytical Engines', 'analytical-engines'],
    ['  Müller & Söhne GmbH  ', 'muller-sohne-gmbh'],
    ['株式会社', 'tenant'],
    ['--', 'tenant'],
  ])('makes of %p the slug %s', (name, slug) => {
    expect(slugFrom(name, 0)).toBe(slug);
  });

  it('makes a slug that the database accepts from any name, at any attempt', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.nat(3), (name, attempt) => {
        expect(slugFrom(name, attempt)).toMatch(SLUG);
      }),
    );
  });

  it('ends in something random when the plain slug is taken', () => {
    expect(slugFrom('Acme', 1)).toMatch(/^acme-[0-9a-f]{6}$/);
    expect(slugFrom('Acme', 1)).not.toBe(slugFrom('Acme', 1));
  });
});
