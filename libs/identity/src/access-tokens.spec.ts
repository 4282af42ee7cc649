import { generateKeyPairSync } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { AccessTokens } from './access-tokens.js';

const SECRET = 'the present secret, which is long enough';
const PREVIOUS = 'the secret before the last rotation, gone soon';
const CLAIMS = {
  sub: '01900000-0000-7000-8000-000000000001',
  tid: '01900000-0000-7000-8000-000000000002',
  sid: '01900000-0000-7000-8000-000000000003',
};

const tokens = new AccessTokens(SECRET, undefined, 900);
const genuine = tokens.issue(CLAIMS);
const header = jwt.decode(genuine, { complete: true })?.header ?? { alg: 'HS256' };

/** A token like ours, but for what is given. */
function forge(changes: { secret?: string; header?: object; payload?: object } = {}): string {
  const payload = { ...(jwt.decode(genuine) as object), ...changes.payload };
  return jwt.sign(payload, changes.secret ?? SECRET, { header: { ...header, ...changes.header } });
}

function withoutSignature(algorithm: string, payload: object): string {
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  return `${encode({ ...header, alg: algorithm })}.${encode(payload)}.`;
}

describe('access tokens', () => {
  it('name user, tenant and login, and no role', () => {
    expect(tokens.verify(genuine)).toEqual(CLAIMS);
    expect(Object.keys(jwt.decode(genuine) as object).sort()).toEqual([
      'aud',
      'exp',
      'iat',
      'iss',
      'sid',
      'sub',
      'tid',
    ]);
  });

  it('are accepted as forged here when nothing is changed, so that the refusals below mean something', () => {
    expect(tokens.verify(forge())).toEqual(CLAIMS);
  });

  it.each([
    ['of another issuer', forge({ payload: { iss: 'someone-else' } })],
    ['for another audience', forge({ payload: { aud: 'another-api' } })],
    ['of another type', forge({ header: { typ: 'JWT' } })],
    ['without a type', forge({ header: { typ: undefined } })],
    ['of a key that is not ours', forge({ header: { kid: 'ffffffffffffffff' } })],
    ['without a key id', forge({ header: { kid: undefined } })],
    ['with a key id that is a property of every object', forge({ header: { kid: 'constructor' } })],
    ['signed with another secret', forge({ secret: 'the secret of an attacker, long enough too' })],
    ['expired', forge({ payload: { exp: Math.floor(Date.now() / 1000) - 90 } })],
    ['not yet valid', forge({ payload: { nbf: Math.floor(Date.now() / 1000) + 90 } })],
    ['without a tenant', forge({ payload: { tid: undefined } })],
    ['with a tenant that is no id', forge({ payload: { tid: "' or true --" } })],
    ['signed with another algorithm of the same family', forge({ header: { alg: 'HS512' } })],
    [
      'changed after it was signed',
      genuine.replace(/\.[^.]+\./, `.${Buffer.from('{"sub":"1"}').toString('base64url')}.`),
    ],
    ['without signature, algorithm none', withoutSignature('none', jwt.decode(genuine) as object)],
    ['without signature, algorithm HS256', withoutSignature('HS256', jwt.decode(genuine) as object)],
    ['that is no token', 'not.a.token'],
    ['that is empty', ''],
  ])('are refused: one %s', (_what, token) => {
    expect(() => tokens.verify(token)).toThrow();
  });

  it('are refused when signed with an RSA key, whatever the key id says', () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const token = jwt.sign(CLAIMS, privateKey, {
      algorithm: 'RS256',
      ...{ issuer: 'shortlist', audience: 'shortlist-api', expiresIn: 60 },
      header: { ...header, alg: 'RS256' },
    });
    expect(() => tokens.verify(token)).toThrow();
  });

  it('bring no key of their own: jwk, jku and x5u are not looked at', () => {
    const jwk = { kty: 'oct', k: Buffer.from('the key of an attacker').toString('base64url') };
    const elsewhere = { jwk, jku: 'https://attacker.example/keys', x5u: 'https://attacker.example/cert' };
    expect(() => tokens.verify(forge({ secret: 'the key of an attacker', header: elsewhere }))).toThrow();
    expect(tokens.verify(forge({ header: elsewhere }))).toEqual(CLAIMS);
  });

  it('of the previous secret are accepted during a rotation, and new ones are of the new secret', () => {
    const before = new AccessTokens(PREVIOUS, undefined, 900);
    const during = new AccessTokens(SECRET, PREVIOUS, 900);
    const after = new AccessTokens(SECRET, undefined, 900);
    const old = before.issue(CLAIMS);
    expect(during.verify(old)).toEqual(CLAIMS);
    expect(after.verify(during.issue(CLAIMS))).toEqual(CLAIMS);
    expect(() => after.verify(old)).toThrow();
    expect(() => before.verify(during.issue(CLAIMS))).toThrow();
  });

  it('live as long as was asked for', () => {
    const { iat, exp } = jwt.decode(genuine) as { iat: number; exp: number };
    expect(exp - iat).toBe(900);
  });

  it('do not tell the secret by their key id', () => {
    expect(header.kid).toMatch(/^[0-9a-f]{16}$/);
    expect(new AccessTokens(PREVIOUS, undefined, 900).issue(CLAIMS)).not.toContain(genuine.split('.')[0]);
  });
});
