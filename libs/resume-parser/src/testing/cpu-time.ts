/** Milliseconds of processor time that the work takes; unlike the clock, it does not count waiting for other programs. */
export function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
