import { eventually } from './eventually.js';

describe('eventually', () => {
  it('answers what the condition answers, as soon as it holds', async () => {
    const answers = [undefined, false, 0];
    expect(await eventually('a number', () => answers.shift())).toBe(0);
    expect(answers).toEqual([]);
  });

  it('names what is stuck when the deadline has passed', async () => {
    const never = eventually('the worker to take the job', () => Promise.resolve(false), 20);
    await expect(never).rejects.toThrow('Still waiting after 0.02 s for: the worker to take the job.');
  });

  it('does not hide an error of the condition', async () => {
    const broken = eventually('x', () => Promise.reject(new Error('no connection')));
    await expect(broken).rejects.toThrow('no connection');
  });
});
