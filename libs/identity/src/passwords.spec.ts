import { hash } from '@node-rs/argon2';
import { assertStrongPassword, hashPassword, needsRehash, verifyNobody, verifyPassword } from './passwords.js';

describe('a password', () => {
  it.each([
    ['seven characters', 'a1b2c3d'],
    ['more than 128 characters', 'x'.repeat(129)],
    ['one of the most common ones', 'password1'],
    ['one of the most common ones in capitals', 'QWERTY123'],
  ])('is refused with %s', (_what, password) => {
    expect(() => {
      assertStrongPassword(password);
    }).toThrow(
      expect.objectContaining({ code: 'weak_password', fields: [expect.objectContaining({ field: 'body.password' })] }),
    );
  });

  it.each([
    ['eight characters', 'tr0mbone'],
    ['128 characters', 'xy'.repeat(64)],
    ['small letters only', 'correct horse battery staple'],
    ['any script', 'пароль из слов'],
  ])('is accepted with %s', (_what, password) => {
    expect(() => {
      assertStrongPassword(password);
    }).not.toThrow();
  });

  it('is never repeated in its refusal', () => {
    expect(() => {
      assertStrongPassword('password1');
    }).toThrow(expect.objectContaining({ message: expect.not.stringContaining('password1') }));
  });

  it('is kept as argon2id with at least 19 MiB, two passes and a salt of its own', async () => {
    const [one, two] = await Promise.all([hashPassword('tr0mbone'), hashPassword('tr0mbone')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await verifyPassword(one, 'tr0mbone')).toBe(true);
    expect(await verifyPassword(one, 'Tr0mbone')).toBe(false);
  });

  it('is hashed anew when its hash was made more cheaply', async () => {
    expect(needsRehash(await hash('tr0mbone', { memoryCost: 8192, timeCost: 1, parallelism: 1 }))).toBe(true);
    expect(needsRehash(await hashPassword('tr0mbone'))).toBe(false);
  });

  it('of nobody fits nothing, not even the one of the decoy', async () => {
    expect(await verifyNobody('no account has this password')).toBe(false);
  });
});
