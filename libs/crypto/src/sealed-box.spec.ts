import { createCipheriv, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { KeyMissing, keyIdOf, SealedBox } from './sealed-box.js';
import { deriveKey } from './tokens.js';

const SECRET = 'a secret of thirty-two characters';
const LATER_SECRET = 'another secret, just as long as it';
const box = new SealedBox(SECRET);
const rotated = new SealedBox(LATER_SECRET, [SECRET]);
const PLACE = 'tenant-1/mailboxes/1/password';

/** As values were sealed before they named their key. */
function sealUnnamed(plain: string, context: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', deriveKey(SECRET, 'sealed-box'), nonce).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

describe('SealedBox', () => {
  it('opens what it has sealed, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (plain, place) => {
        expect(box.open(box.seal(plain, place), place)).toBe(plain);
      }),
    );
  });

  it('seals the same text differently each time, and shows nothing of it', () => {
    const [one, two] = [box.seal('hunter2', PLACE), box.seal('hunter2', PLACE)];
    expect(one.equals(two)).toBe(false);
    expect(one.toString('latin1')).not.toContain('hunter2');
  });

  it('does not open a value that was copied to another row or tenant', () => {
    const sealed = box.seal('hunter2', PLACE);
    for (const other of ['tenant-2/mailboxes/1/password', 'tenant-1/mailboxes/2/password', '']) {
      expect(() => box.open(sealed, other)).toThrow();
    }
  });

  it('does not open under another secret', () => {
    const sealed = box.seal('hunter2', PLACE);
    expect(() => new SealedBox(LATER_SECRET).open(sealed, PLACE)).toThrow();
  });

  it('opens what was sealed with a key of before, and seals with the present one', () => {
    expect(rotated.open(box.seal('hunter2', PLACE), PLACE)).toBe('hunter2');
    const sealed = rotated.seal('hunter2', PLACE);
    expect([keyIdOf(sealed), sealed.subarray(0, 16)]).toEqual([rotated.keyId, rotated.header]);
    expect(new SealedBox(LATER_SECRET).open(sealed, PLACE)).toBe('hunter2');
    expect(() => box.open(sealed, PLACE)).toThrow();
  });

  it('names the key that is missing by its id, and never the key', () => {
    const refused = (): string => new SealedBox(LATER_SECRET).open(box.seal('hunter2', PLACE), PLACE);
    expect(refused).toThrow(new KeyMissing(box.keyId));
    expect(new KeyMissing(box.keyId).message).toBe(
      `Sealed with the key ${box.keyId}, which is neither ENCRYPTION_KEY nor one of ENCRYPTION_KEYS_PREVIOUS.`,
    );
  });

  it('gives each key an id of its own, the same each time, that is no part of the key', () => {
    expect(box.keyId).toMatch(/^[0-9a-f]{16}$/);
    expect([new SealedBox(SECRET).keyId, rotated.keyId === box.keyId]).toEqual([box.keyId, false]);
    expect(deriveKey(SECRET, 'sealed-box').toString('hex')).not.toContain(box.keyId);
  });

  it('opens what was sealed before values named their key, with any of its keys', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (plain, place) => {
        const sealed = sealUnnamed(plain, place);
        expect(keyIdOf(sealed)).toBeUndefined();
        for (const one of [box, rotated]) expect(one.open(sealed, place)).toBe(plain);
      }),
    );
    const sealed = sealUnnamed('hunter2', PLACE);
    expect(() => box.open(sealed, 'tenant-2/mailboxes/1/password')).toThrow();
    expect(() => new SealedBox(LATER_SECRET).open(sealed, PLACE)).toThrow('No key that is configured');
  });

  it('does not take a value of before for one that names its key, nor the other way round', () => {
    const unnamed = Buffer.concat([box.header, sealUnnamed('hunter2', PLACE)]);
    expect(() => box.open(unnamed, PLACE)).toThrow();
    expect(() => box.open(box.seal('hunter2', PLACE).subarray(box.header.length), PLACE)).toThrow();
  });

  it('does not open a value of which one bit was changed', () => {
    const sealed = box.seal('hunter2', PLACE);
    fc.assert(
      fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
        const changed = Buffer.from(sealed);
        changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        for (const one of [box, rotated]) expect(() => one.open(changed, PLACE)).toThrow();
      }),
    );
  });

  it('does not open what is too short to be sealed', () => {
    const sealed = box.seal('', PLACE);
    for (let length = 0; length < sealed.length; length++) {
      expect(() => box.open(sealed.subarray(0, length), PLACE)).toThrow();
    }
  });
});
