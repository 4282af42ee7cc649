import fc from 'fast-check';
import { storableJson, storableText } from './storable.js';

const anyText = fc
  .string({ unit: 'binary' })
  .chain((text) =>
    fc
      .array(fc.constantFrom('\0', '\ud800', '\udfff', '\ud83d\ude00'), { maxLength: 5 })
      .map((more) => text + more.join('')),
  );

describe('storableText', () => {
  it('takes out what PostgreSQL refuses, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const stored = storableText(text);
        expect(stored).not.toContain('\0');
        expect(stored.isWellFormed()).toBe(true);
        expect(Buffer.from(stored, 'utf8').toString('utf8')).toBe(stored);
      }),
    );
  });

  it('changes nothing that can be stored, and nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), anyText, (clean, text) => {
        expect(storableText(clean)).toBe(clean);
        expect(storableText(storableText(text))).toBe(storableText(text));
      }),
    );
  });
});

describe('storableJson', () => {
  it('treats the texts at every depth, and leaves all else as it is', () => {
    const value = { name: 'a\0b', list: ['\ud800', 1, null, { deep: 'x\0' }], flag: true };
    expect(JSON.parse(storableJson(value))).toEqual({
      name: 'ab',
      list: ['\ufffd', 1, null, { deep: 'x' }],
      flag: true,
    });
  });

  it('makes JSON without an escape that PostgreSQL refuses', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ key: anyText })), (value) => {
        const json = storableJson(value);
        expect(json).not.toContain('\\u0000');
        expect(json).not.toMatch(/\\ud[89a-f]/);
      }),
    );
  });
});
