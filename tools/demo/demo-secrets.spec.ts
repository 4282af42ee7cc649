import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDemoSecrets } from './demo-secrets.js';

describe('loadDemoSecrets', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'shortlist-secrets-'));
    file = join(folder, 'deep', 'secrets.json');
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('makes secrets once, for the eyes of their owner only', () => {
    const secrets = loadDemoSecrets(file);
    expect(Buffer.from(secrets.encryption_key, 'base64url')).toHaveLength(32);
    expect(new Set(Object.values(secrets)).size).toBe(3);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(loadDemoSecrets(file)).toEqual(secrets);
  });

  it.each(['', '{', '{"database_password":"short"}'])(
    'never replaces a file that it does not understand: %j',
    (text) => {
      loadDemoSecrets(file);
      writeFileSync(file, text);
      expect(() => loadDemoSecrets(file)).toThrow(`${file} can't be read: remove it to have new secrets made.`);
    },
  );
});
