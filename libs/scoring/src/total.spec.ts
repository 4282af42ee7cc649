import { totalOf } from './total.js';

describe('totalOf', () => {
  it('is exact where floating point numbers are not', () => {
    const parts = {
      skills: { score: 33.3, weight: 34 },
      experience: { score: 70.1, weight: 33 },
      education: { score: 0.7, weight: 33 },
      location: { score: null, weight: 0 },
    };
    expect(totalOf(parts)).toBe(34.686);
  });

  it('is 0 without any data', () => {
    const empty = { score: null, weight: 0 };
    expect(totalOf({ skills: empty, experience: empty, education: empty, location: empty })).toBe(0);
  });
});
