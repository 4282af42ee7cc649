import { digestOf } from '../digest.js';
import type { JobRequirements } from '../job-requirements.js';
import { candidate, opening } from '../testing/profiles.js';
import { LocationPart } from './location-part.js';

function score(job: Partial<JobRequirements>, location: string | null, summary: string | null = null): number | null {
  return new LocationPart(opening(job)).score(digestOf(candidate({ location, summary })));
}

function distance(job: string, location: string): string | null | undefined {
  return new LocationPart(opening({ location: job })).findings(digestOf(candidate({ location })))?.distance;
}

describe('the location part', () => {
  it.each([
    ['Berlin', 'Berlin, Germany', 'same_place'],
    ['München', 'Munich, Bavaria', 'same_place'],
    ['Hamburg', '20095 Hamburg', 'same_place'],
    ['Germany', 'Leipzig', 'same_place'],
    ['New York', 'Brooklyn, New York, NY', 'same_place'],
    ['Berlin, Germany', 'Potsdam, Germany', 'same_region'],
    ['Austin, TX', 'Dallas, TX', 'same_region'],
    ['Norwich', 'Wymondham, Norfolk', 'same_region'],
    ['Köln', 'Dresden', 'same_country'],
    ['Lyon, France', 'Smallville, France', 'same_country'],
    ['Wien', 'Zürich', 'other_country'],
    ['Birmingham', 'Birmingham, AL', 'other_country'],
    ['Paris', 'Paris, Texas', 'other_country'],
    ['Smallville', 'Gotham', 'other_place'],
  ])('%s and %s: %s', (job, home, expected) => {
    expect(distance(job, home)).toBe(expected);
  });

  it('falls with distance', () => {
    const scores = ['Berlin', 'Potsdam', 'Köln', 'Lyon'].map((home) => score({ location: 'Berlin' }, home) ?? 0);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
  });

  it.each([
    'Willing to relocate within Europe',
    'Bundesweit einsetzbar, umzugsbereit',
    'Prête à déménager',
    'Disponibilidad para cambiar de residencia',
    'Disponibile al trasferimento',
    'Disponibilidade para mudança',
    'Bereid om te verhuizen',
  ])('counts who would move more: %s', (summary) => {
    const job = { location: 'Lisboa' };
    expect(score(job, 'Madrid', summary)).toBeGreaterThan(score(job, 'Madrid') ?? 0);
    expect(score(job, null, summary)).not.toBeNull();
  });

  it('heeds who would not move', () => {
    expect(score({ location: 'Lisboa' }, 'Madrid', 'Not willing to relocate')).toBe(
      score({ location: 'Lisboa' }, 'Madrid'),
    );
  });

  it('is full for everybody where the work is done anywhere', () => {
    expect(score({ remote: 'remote', location: 'Berlin' }, 'Sydney')).toBe(1000);
    expect(score({ remote: 'remote' }, null)).toBe(1000);
  });

  it('counts the way less where some days are worked at home', () => {
    expect(score({ location: 'Berlin', remote: 'hybrid' }, 'Köln')).toBeGreaterThan(
      score({ location: 'Berlin', remote: 'onsite' }, 'Köln') ?? 0,
    );
  });

  it('is left out when job or resume names no place', () => {
    expect(score({}, 'Berlin')).toBeNull();
    expect(score({ location: 'Berlin' }, null)).toBeNull();
    expect(score({ location: 'Berlin' }, '???')).toBeNull();
  });

  it('knows nothing of streets', () => {
    expect(distance('Leeds', '12 Baker Street, London')).toBe(distance('Leeds', 'London'));
    expect(digestOf(candidate({ location: 'Hauptstraße 5, 70597 Stuttgart' })).place?.towns).toEqual(['stuttgart']);
  });
});
