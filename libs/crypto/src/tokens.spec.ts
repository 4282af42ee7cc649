import fc from 'fast-check';
import { deriveKey, isSignature, randomToken, sha256, sign } from './tokens.js';

describe('randomToken', () => {
  it('has 256 bits in characters that need no escape, and is never the same', () => {
    const tokens = Array.from({ length: 1000 }, randomToken);
    for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(new Set(tokens).size).toBe(1000);
  });
});

describe('sha256', () => {
  it('is the hash that everyone else computes', () => {
    expect(sha256('abc').toString('hex')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256(Buffer.from('abc')).equals(sha256('abc'))).toBe(true);
  });
});

describe('deriveKey', () => {
  it('makes another key of 256 bits for each purpose and secret, the same each time', () => {
    const keys = [deriveKey('one', 'cursors'), deriveKey('one', 'sealed-box'), deriveKey('two', 'cursors')];
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(3);
    for (const key of keys) expect(key).toHaveLength(32);
    expect(deriveKey('one', 'cursors').equals(keys[0] ?? Buffer.alloc(0))).toBe(true);
  });
});

describe('a signature', () => {
  const key = deriveKey('a secret', 'signatures');

  it('fits its text and key only', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        expect(isSignature(key, text, sign(key, text))).toBe(true);
        expect(isSignature(key, text, sign(key, other))).toBe(text === other);
        expect(isSignature(deriveKey('another secret', 'signatures'), text, sign(key, text))).toBe(false);
      }),
    );
  });

  it('is refused without an error when it is anything else', () => {
    for (const wrong of ['', 'x', sign(key, 'text').slice(1), `${sign(key, 'text')}x`, 'é'.repeat(11)]) {
      expect(isSignature(key, 'text', wrong)).toBe(false);
    }
  });
});
