import { costOf } from './token-cost.js';

const TOKENS = { input: 3210, output: 1234, total: 4444 };

it('tells the cost in dollars, by the prices of a million tokens', () => {
  expect(costOf(TOKENS, { input: 0.4, output: 1.6 })).toBe(0.003258);
  expect(costOf(TOKENS, { input: 0, output: 0 })).toBe(0);
});

it.each([
  { input: null, output: 1.6 },
  { input: 0.4, output: null },
  { input: null, output: null },
])('does not guess a cost from %j', (prices) => {
  expect(costOf(TOKENS, prices)).toBeNull();
});
