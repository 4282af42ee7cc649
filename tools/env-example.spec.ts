import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { ConfigError, environmentSchema, loadConfig, renderEnvExample } from '#libs/config';
import { projectRoot } from './services/project-dirs.js';

const EXAMPLE = readFileSync(join(projectRoot(), '.env.example'), 'utf8');
const SECRETS = {
  JWT_SECRET: 'rk2Yw8VxQ1mZt5Bn7Ls3Dc9Hf6Jg4Ap0',
  ENCRYPTION_KEY: 'Xe7Qa2Wd9Rf4Tg6Yh1Uj8Ik3Ol5Pz0Mn',
  DATABASE_URL: 'postgresql://shortlist_app:Mn0Pz5Ol3Ik8Uj1Y@localhost:5432/shortlist',
};

it('is what libs/config says (else run `npm run env-example`)', () => {
  expect(EXAMPLE).toBe(renderEnvExample());
});

it('describes every variable', () => {
  const lines = EXAMPLE.split('\n');
  const described = lines.filter((_, index) => /^# \S.*\.$/.test(lines[index - 1] ?? ''));
  for (const name of Object.keys(environmentSchema.shape)) {
    expect(described).toContainEqual(expect.stringMatching(`^(# )?${name}=`));
  }
});

it('gives a valid configuration once its empty variables are filled in', () => {
  const config = loadConfig({ ...parseEnv(EXAMPLE), ...SECRETS });
  expect(config).toMatchObject({ ...SECRETS, NODE_ENV: 'production', DEMO: false });
});

it('shows the defaults as they are', () => {
  const uncommented = EXAMPLE.replace(/^# (?=[A-Z_]+=)/gm, '');
  const { DATABASE_ADMIN_URL, ...shown } = loadConfig({ ...parseEnv(uncommented), ...SECRETS });
  expect(DATABASE_ADMIN_URL).toMatch(/^postgresql:/);
  expect(shown).toEqual(loadConfig({ ...parseEnv(EXAMPLE), ...SECRETS }));
});

it('is refused as it is, naming what is missing', () => {
  expect(() => loadConfig(parseEnv(EXAMPLE))).toThrow(
    /JWT_SECRET is not set; ENCRYPTION_KEY is not set.*\.env\.example/,
  );
});

const WEAK = [
  ['too short', 'rk2Yw8VxQ1mZt5Bn'],
  ['one letter over and over', 'a'.repeat(64)],
  ['a word that stands in documentation', 'change-me-change-me-0123456789-abcdefgh'],
  ['an advice left as it was', 'your-secret-key-here-at-least-32-characters'],
  ['a key that was once a default', 'test-key-123-test-key-123-test-key-123-abc'],
] as const;

describe.each(['JWT_SECRET', 'JWT_SECRET_PREVIOUS', 'ENCRYPTION_KEY', 'ENCRYPTION_KEYS_PREVIOUS'])('%s', (name) => {
  it.each(WEAK)('is refused when %s', (_, secret) => {
    const environment = { ...parseEnv(EXAMPLE), ...SECRETS, [name]: secret };
    expect(() => loadConfig(environment)).toThrow(new RegExp(`^${name} is too weak`));
    expect(messageOf(() => loadConfig(environment))).not.toContain(secret);
  });

  it.each(WEAK)('is let through in a demo when %s', (_, secret) => {
    expect(() => loadConfig({ ...parseEnv(EXAMPLE), ...SECRETS, [name]: secret, DEMO: 'true' })).not.toThrow();
  });
});

function messageOf(work: () => unknown): string {
  try {
    work();
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).message;
  }
}
