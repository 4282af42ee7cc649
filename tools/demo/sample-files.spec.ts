import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../services/project-dirs.js';
import { disagreement, loadExpectations, sampleFiles } from './sample-files.js';
import type { SampleResult } from './sample-reading.js';

const SAMPLES = join(projectRoot(), 'samples');
const EXPECTED = { name: 'Ada Byron', email: 'ada@example.com', phone: '', title: 'Analyst', skills: [] };
const READ: SampleResult = {
  file: 'ada.pdf',
  format: 'pdf',
  status: 'good',
  name: 'Ada Byron',
  email: 'ada@example.com',
  title: '',
  skills: [],
  ms: 1,
};
const REFUSED: SampleResult = {
  ...READ,
  status: 'refused',
  name: '',
  email: '',
  error: { code: 'corrupt_file', message: 'The file is damaged.' },
};

describe('the samples', () => {
  const files = sampleFiles(SAMPLES);
  const expectations = loadExpectations(SAMPLES);

  it('are ten, and all of them are described', () => {
    expect(files).toHaveLength(10);
    expect([...expectations.keys()].sort()).toEqual([...files].sort());
  });

  it('begin with the pictures, so that none of them is left at the end', () => {
    expect(files.slice(0, 4).sort()).toEqual(['photo.jpg', 'scanned.pdf', 'screenshot.png', 'two-pages.tiff']);
  });

  it('are small enough to be kept with the code', () => {
    const size = files.reduce((sum, file) => sum + statSync(join(SAMPLES, file)).size, 0);
    expect(size).toBeLessThan(2_000_000);
  });

  it('show fictional people only, with telephone numbers that are well formed', () => {
    for (const expected of expectations.values()) {
      if ('error' in expected) continue;
      expect(expected.email).toMatch(/@example\.(com|org)$/);
      expect(parsePhoneNumberFromString(expected.phone)?.isValid()).toBe(true);
    }
  });

  it('say in plain text what is expected of it', () => {
    const text = readFileSync(join(SAMPLES, 'chef.txt'), 'utf8').toLowerCase();
    const expected = expectations.get('chef.txt');
    if (expected === undefined || 'error' in expected) throw new Error('chef.txt is readable');
    for (const value of [expected.name, expected.email, expected.title, ...expected.skills]) {
      expect(text).toContain(value.toLowerCase());
    }
  });
});

describe('disagreement', () => {
  it.each([
    ['read as expected', READ, EXPECTED, undefined],
    ['another name', { ...READ, name: 'Ada Lovelace' }, EXPECTED, 'name is "Ada Lovelace", not "Ada Byron"'],
    ['another address', { ...READ, email: '' }, EXPECTED, 'e-mail is "", not "ada@example.com"'],
    ['not read', REFUSED, EXPECTED, 'not read: The file is damaged.'],
    ['refused as expected', REFUSED, { error: 'corrupt_file' }, undefined],
    ['refused otherwise', REFUSED, { error: 'empty_file' }, 'refused as corrupt_file, not empty_file'],
    ['read though broken', READ, { error: 'corrupt_file' }, 'should have been refused (corrupt_file)'],
    ["the user's own file, read", READ, undefined, undefined],
    ["the user's own file, refused", REFUSED, undefined, 'The file is damaged.'],
  ])('%s', (_, result, expected, difference) => {
    expect(disagreement(result, expected)).toBe(difference);
  });
});
