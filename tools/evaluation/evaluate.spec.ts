import path from 'node:path';
import { DomainError } from '#libs/errors';
import { ChildDeath, type ReadResume } from '#libs/resume-reader';
import { evaluate } from './evaluate.js';

const read = {
  ms: 7,
  parsed: { basics: { name: 'Ana Ruiz' }, work: [], education: [], skills: [] },
} as unknown as ReadResume;

async function outcomeOf(reading: () => Promise<ReadResume>, file: string | null = path.join('folder', 'a.pdf')) {
  const asked = jest.fn(reading);
  const outcomes = await evaluate({ read: asked }, [{ id: 'a', file, truth: { name: 'Ana Ruiz' } }]);
  return { outcome: outcomes[0], asked };
}

it('scores what the reader gives', async () => {
  const { outcome, asked } = await outcomeOf(() => Promise.resolve(read));
  expect(outcome).toMatchObject({ id: 'a', ms: 7, error: null, scores: { name: 1 } });
  expect(asked).toHaveBeenCalledWith({ path: path.join('folder', 'a.pdf'), fileName: 'a.pdf' });
});

it.each([[new DomainError('encrypted_file', 'It has a password.')], [new ChildDeath('timeout', '30 s')]])(
  'counts a file that can not be read as an error: %s',
  async (error) => {
    const { outcome } = await outcomeOf(() => Promise.reject(error));
    expect(outcome).toMatchObject({ shape: null, error: error.message, ms: null, scores: { name: 0 } });
  },
);

it('counts a missing document as an error', async () => {
  const { outcome, asked } = await outcomeOf(() => Promise.resolve(read), null);
  expect(outcome).toMatchObject({ error: 'There is no document beside the truth.', scores: { name: 0 } });
  expect(asked).not.toHaveBeenCalled();
});

it('does not hide a fault of the reader', async () => {
  await expect(outcomeOf(() => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug');
});
