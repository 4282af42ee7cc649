import { CircuitBreaker } from './circuit-breaker.js';

let now = 0;
let breaker: CircuitBreaker;

beforeEach(() => {
  now = 0;
  breaker = new CircuitBreaker({ failures: 3, pauseMs: 1000, longestPauseMs: 3000, now: () => now });
});

function fail(times: number): void {
  for (let i = 0; i < times; i += 1) breaker.failed();
}

it('admits everybody until as many failed in a row as it bears', () => {
  fail(2);
  expect(breaker.admits()).toBe(true);
  breaker.answered();
  fail(2);
  expect(breaker.admits()).toBe(true);
  fail(1);
  expect(breaker.isOpen).toBe(true);
  expect(breaker.admits()).toBe(false);
});

it('admits one as a trial after the pause, and everybody when the trial was answered', () => {
  fail(3);
  now = 999;
  expect(breaker.admits()).toBe(false);
  now = 1000;
  expect([breaker.admits(), breaker.admits()]).toEqual([true, false]);
  breaker.answered();
  expect([breaker.admits(), breaker.admits()]).toEqual([true, true]);
});

it('doubles the pause after each failed trial, up to the longest', () => {
  fail(3);
  for (const pause of [1000, 2000, 3000, 3000]) {
    now += pause - 1;
    expect(breaker.admits()).toBe(false);
    now += 1;
    expect(breaker.admits()).toBe(true);
    breaker.failed();
  }
});

it('admits another trial when the first was given up by its caller', () => {
  fail(3);
  now = 1000;
  expect(breaker.admits()).toBe(true);
  breaker.abandoned();
  expect(breaker.admits()).toBe(true);
});
