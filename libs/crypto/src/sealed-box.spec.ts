import fc from 'fast-check';
import { SealedBox } from './sealed-box.js';

const box = new SealedBox('a secret of thirty-two characters');
const PLACE = 'tenant-1/mailboxes/1/password';

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
    expect(() => new SealedBox('another secret, just as long as it').open(sealed, PLACE)).toThrow();
  });

  it('does not open a value of which one bit was changed', () => {
    const sealed = box.seal('hunter2', PLACE);
    fc.assert(
      fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
        const changed = Buffer.from(sealed);
        changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        expect(() => box.open(changed, PLACE)).toThrow();
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
