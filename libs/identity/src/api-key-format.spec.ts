import fc from 'fast-check';
import { displayPrefix, generateApiKey, isApiKeyFormat } from './api-key-format.js';

const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.split('');

describe('an API key', () => {
  it('has a prefix that scanners know, 256 random bits and a checksum', () => {
    const key = generateApiKey();
    expect(key).toMatch(/^slk_[A-Za-z0-9_-]{43}[0-9a-f]{8}$/);
    expect(isApiKeyFormat(key)).toBe(true);
    expect(generateApiKey()).not.toBe(key);
  });

  it('is known as wrong when one character was mistyped', () => {
    fc.assert(
      fc.property(fc.nat(46), fc.constantFrom(...CHARACTERS), (place, character) => {
        const key = generateApiKey();
        const at = place + 4;
        const mistyped = key.slice(0, at) + character + key.slice(at + 1);
        expect(isApiKeyFormat(mistyped)).toBe(mistyped === key);
      }),
    );
  });

  it('is nothing else', () => {
    fc.assert(fc.property(fc.string(), (text) => !isApiKeyFormat(text) && !isApiKeyFormat(`slk_${text}`)));
    const key = generateApiKey();
    for (const near of [` ${key}`, `${key}\n`, `${key}0`, key.toUpperCase(), key.slice(4)]) {
      expect(isApiKeyFormat(near)).toBe(false);
    }
  });

  it('is shown in lists by a beginning from which nobody can guess the rest', () => {
    const key = generateApiKey();
    expect(key.startsWith(displayPrefix(key))).toBe(true);
    expect(displayPrefix(key)).toHaveLength(10);
  });
});
