import { residentBytes, residentFromStatus } from './resident-memory.js';

describe('resident memory', () => {
  it('reads the kernel status of a process', () => {
    expect(residentFromStatus('Name:\tnode\nVmHWM:\t   70000 kB\nVmRSS:\t   51200 kB\nRssAnon:\t 3 kB\n')).toBe(
      52_428_800,
    );
  });

  it('knows no memory of a process that ended but was not collected', () => {
    expect(residentFromStatus('Name:\tnode\nState:\tZ (zombie)\n')).toBeNull();
  });

  it('agrees with what a process says of itself', async () => {
    const bytes = (await residentBytes(process.pid)) ?? 0;
    expect(bytes / process.memoryUsage.rss()).toBeCloseTo(1, 0);
  });
});
