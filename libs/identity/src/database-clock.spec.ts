import { DatabaseClock } from './database-clock.js';

describe('DatabaseClock', () => {
  it('tells the time by the quickest answer, however late others come', () => {
    const clock = new DatabaseClock();
    clock.note(100, 900, 1_000_110);
    clock.note(1000, 1002, 1_001_001);
    clock.note(2000, 3000, 1_002_010);
    expect(clock.at(5000)).toBe(1_005_000);
  });

  it('starts anew when a clock was set', () => {
    const clock = new DatabaseClock();
    clock.note(1000, 1002, 1_001_001);
    clock.note(2000, 2010, 9_002_005);
    expect(clock.at(3000)).toBe(9_003_000);
  });
});
