import fc from 'fast-check';
import { cpuTime } from '../testing/cpu-time.js';
import { findEmails, findLinks } from './contact.js';

const emails = (text: string) => findEmails(text).map((found) => found.text);

describe('findEmails', () => {
  it.each([
    ['Mail: ana.ruiz@example.org, phone 12', ['ana.ruiz@example.org']],
    ['<a+b@sub.example.co.uk>', ['a+b@sub.example.co.uk']],
    ['ana@exam\nple.org', ['ana@example.org']],
    ['Write to me @ work', []],
    ['a@b', []],
    ['user@host..com', []],
    ['@handle', []],
  ])('%s', (text, expected) => {
    expect(emails(text)).toEqual(expected);
  });

  it('finds any plain address in any text', () => {
    const word = fc.stringMatching(/^[a-z]{1,10}$/);
    fc.assert(
      fc.property(word, word, fc.string({ maxLength: 40 }), (local, host, noise) => {
        expect(emails(`${noise.replaceAll('@', '')} ${local}@${host}.org`)).toContain(`${local}@${host}.org`);
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  it('is fast on text made to be slow', () => {
    const work = () => {
      findEmails('a.'.repeat(300_000) + '@');
      findEmails('a.a.a.a@'.repeat(75_000));
    };
    expect(cpuTime(work)).toBeLessThan(5_000);
  });
});

it('finds links and profiles', () => {
  const text = 'https://ana.example.org/cv. | linkedin.com/in/anaruiz | www.example.com | ana@example.net';
  expect(findLinks(text).map((link) => link.text)).toEqual([
    'https://ana.example.org/cv',
    'linkedin.com/in/anaruiz',
    'www.example.com',
  ]);
});
