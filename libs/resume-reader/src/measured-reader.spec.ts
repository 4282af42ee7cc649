import { Registry } from 'prom-client';
import { DocumentError } from '#libs/documents';
import { ChildDeath } from './child-death.js';
import { MeasuredReader } from './measured-reader.js';
import type { ReadResume } from './read-resume.js';

describe('MeasuredReader', () => {
  const result = {} as ReadResume;

  async function counted(fileName: string, read: () => Promise<ReadResume>): Promise<unknown> {
    const registry = new Registry();
    const reader = new MeasuredReader({ read }, registry);
    await reader.read({ path: '/x', fileName }).catch(() => undefined);
    const metric = await registry.getSingleMetric('shortlist_parse_duration_seconds')?.get();
    return metric?.values.find((one) => 'metricName' in one && String(one.metricName).endsWith('_count'))?.labels;
  }

  it.each([
    ['cv.PDF', 'pdf'],
    ['cv.docx', 'docx'],
    ['ada@example.com', 'other'],
    ['no extension', 'other'],
  ])('counts %s as %s', async (name, format) => {
    expect(await counted(name, () => Promise.resolve(result))).toEqual({ format, outcome: 'read' });
  });

  it.each([
    ['refused', new DocumentError('corrupt_file', 'Bad.')],
    ['crashed', new ChildDeath('timeout', '')],
    ['failed', new Error('a bug')],
  ])('tells what was %s', async (outcome, error) => {
    expect(await counted('cv.pdf', () => Promise.reject(error))).toEqual({ format: 'pdf', outcome });
  });

  it('answers and fails as the other reader does', async () => {
    const reader = new MeasuredReader({ read: () => Promise.resolve(result) }, new Registry());
    expect(await reader.read({ path: '/x', fileName: 'cv.pdf' })).toBe(result);
    const failing = new MeasuredReader({ read: () => Promise.reject(new Error('a bug')) }, new Registry());
    await expect(failing.read({ path: '/x', fileName: 'cv.pdf' })).rejects.toThrow('a bug');
  });
});
