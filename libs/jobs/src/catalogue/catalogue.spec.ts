import { z } from 'zod';
import { PRIORITIES, QUEUES } from '../define-job.js';
import { jobOptions } from '../queues.js';
import { JOB_CATALOGUE, jobNamed } from './index.js';

const TENANT = '01900000-0000-7000-8000-000000000001';

describe('the catalogue of jobs', () => {
  it('names each job once, on a queue that exists', () => {
    const names = JOB_CATALOGUE.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { queue } of JOB_CATALOGUE) expect(QUEUES).toContain(queue);
  });

  it('carries nothing but ids, so that Redis never holds what is in a resume', () => {
    for (const { name, data } of JOB_CATALOGUE) {
      const fields = data instanceof z.ZodObject ? Object.keys(data.shape) : ['not an object'];
      expect([name, fields.filter((field) => !field.endsWith('Id'))]).toEqual([name, []]);
    }
  });

  it('drops what is not in the schema of a payload', () => {
    const data = { tenantId: TENANT, resumeId: TENANT, processingJobId: TENANT, requestId: null };
    expect(jobNamed('resume.parse').data.parse({ ...data, text: 'Ada Byron' })).toEqual(data);
  });

  it.each([{}, { tenantId: 'x' }, { tenantId: TENANT, resumeId: TENANT, processingJobId: '1', requestId: null }])(
    'refuses the payload %j',
    (data) => {
      expect(() => jobNamed('resume.parse').data.parse(data)).toThrow();
    },
  );

  it('fails loudly for a name that no job has', () => {
    expect(() => jobNamed('resume.prase')).toThrow('No job is named "resume.prase" in the catalogue.');
  });

  it('tries each job a bounded number of times, and keeps little of it in Redis', () => {
    for (const job of JOB_CATALOGUE) {
      expect(job.attempts).toBeGreaterThan(0);
      expect(job.attempts).toBeLessThanOrEqual(5);
      expect(jobOptions(job)).toMatchObject({
        ...{ attempts: job.attempts, sizeLimit: 2048, removeOnComplete: { age: 86_400, count: 1000 } },
        backoff: { type: 'exponential' },
      });
    }
  });

  it('has lanes from the most to the least urgent', () => {
    expect(PRIORITIES).toEqual(['high', 'normal', 'low']);
  });
});
