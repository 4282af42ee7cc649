import { checkedWeights, DEFAULT_WEIGHTS, percentsOf } from './weights.js';
import { SCORE_PARTS } from './match-score.js';

describe('checkedWeights', () => {
  it('takes numbers of any size', () => {
    expect(checkedWeights({ ...DEFAULT_WEIGHTS })).toEqual(DEFAULT_WEIGHTS);
    expect(checkedWeights({ skills: 0.1, experience: 0, education: -0, location: 0 })).toEqual({
      skills: 0.1,
      experience: 0,
      education: 0,
      location: 0,
    });
  });

  it.each([
    [{ skills: 0, experience: 0, education: 0, location: 0 }, 'weights: at least one must be more than 0'],
    [{ skills: -1, experience: 1, education: 1, location: 1 }, 'weights.skills: must not be negative'],
    [{ skills: 1, experience: Number.NaN, education: 1, location: 1 }, 'weights.experience: must be a finite number'],
    [{ skills: 1, experience: 1, education: Infinity, location: 1 }, 'weights.education: must be a finite number'],
    [{ skills: 1, experience: 1, education: 1 }, 'weights.location: must be a finite number'],
    [{ skills: '1', experience: 1, education: 1, location: 1 }, 'weights.skills: must be a finite number'],
    [{ skills: 1e308, experience: 1e308, education: 1, location: 1 }, 'weights: their sum is too large'],
    [{ ...DEFAULT_WEIGHTS, charm: 1 }, 'weights.charm: there is no such part'],
  ])('refuses %j', (input, message) => {
    expect(() => checkedWeights(input)).toThrow(new RangeError(message));
  });
});

describe('percentsOf', () => {
  it('shares 100 among the parts that have data, what rounding leaves by the largest remainder', () => {
    const equal = { skills: 1, experience: 1, education: 1, location: 1 };
    expect(percentsOf(DEFAULT_WEIGHTS, new Set(SCORE_PARTS))).toEqual(DEFAULT_WEIGHTS);
    expect(percentsOf(equal, new Set(['skills', 'experience', 'education']))).toEqual({
      skills: 34,
      experience: 33,
      education: 33,
      location: 0,
    });
    expect(percentsOf({ ...equal, education: 4.5, location: 0 }, new Set(SCORE_PARTS))).toEqual({
      skills: 16,
      experience: 15,
      education: 69,
      location: 0,
    });
  });

  it('gives nothing when no part with data weighs anything', () => {
    const none = { skills: 0, experience: 0, education: 0, location: 0 };
    expect(percentsOf(DEFAULT_WEIGHTS, new Set())).toEqual(none);
    expect(percentsOf({ ...none, location: 1 }, new Set(['skills']))).toEqual(none);
  });
});
