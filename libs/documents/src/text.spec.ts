import { DocumentError } from './document-error.js';
import { DEFAULT_LIMITS } from './document-limits.js';
import { textsOf } from './testing/page-text.js';
import { extractText } from './text.js';

function linesOf(bytes: Uint8Array, textBytes = 1_000): string[] {
  return textsOf(extractText(bytes, { ...DEFAULT_LIMITS, textBytes }));
}

describe('extractText', () => {
  it.each([
    ['UTF-8', Buffer.from('Zoë Šťastný')],
    ['UTF-8 with a mark', Buffer.from('\ufeffZoë Šťastný')],
    ['UTF-16 little-endian', Buffer.from('\ufeffZoë Šťastný', 'utf16le')],
    ['UTF-16 big-endian', Buffer.from('\ufeffZoë Šťastný', 'utf16le').swap16()],
  ])('reads %s', (_, bytes) => {
    expect(linesOf(bytes)).toEqual(['Zoë Šťastný']);
  });

  it('reads Windows-1252 where it is no UTF-8', () => {
    expect(linesOf(Buffer.from([0x5a, 0x6f, 0xeb, 0x20, 0x80, 0x20, 0x97]))).toEqual(['Zoë € —']);
  });

  it('reads every kind of line end and keeps blank lines as distance', () => {
    const document = extractText(Buffer.from('One\r\nTwo\rThree\n\n\nFour'), DEFAULT_LIMITS);
    const ys = document.pages[0]?.runs.map((run) => run.y) ?? [];
    expect(textsOf(document)).toEqual(['One', 'Two', 'Three', 'Four']);
    expect((ys[3] ?? 0) - (ys[2] ?? 0)).toBeCloseTo(3 * ((ys[1] ?? 0) - (ys[0] ?? 0)));
  });

  it('sets tabs apart as columns', () => {
    const { pages } = extractText(Buffer.from('Acme Ltd\t2019'), DEFAULT_LIMITS);
    expect(pages[0]?.runs).toMatchObject([{ text: 'Acme Ltd', x: 0 }, { text: '2019' }]);
    expect((pages[0]?.runs[1]?.x ?? 0) % 36).toBe(0);
  });

  it('cuts at the limit without breaking a character', () => {
    const document = extractText(Buffer.from('ééééé\nlast'), { ...DEFAULT_LIMITS, textBytes: 5 });
    expect(textsOf(document)).toEqual(['éé']);
    expect(document.truncated).toBe(true);
  });

  it('reads the beginning of a text much longer than the limit', () => {
    const document = extractText(Buffer.from('é'.repeat(1_000)), { ...DEFAULT_LIMITS, textBytes: 9 });
    expect(textsOf(document)).toEqual(['éééé']);
  });

  it('refuses a file of blanks', () => {
    expect(() => extractText(Buffer.from(' \n\u0000\t\n'), DEFAULT_LIMITS)).toThrow(DocumentError);
  });

  it.each([
    ['UTF-16 without a mark', Buffer.from('Zoë Roe\nLeeds', 'utf16le'), ['Zoë Roe', 'Leeds']],
    ['UTF-16 the other way round', Buffer.from('Zoë Roe\nLeeds', 'utf16le').swap16(), ['Zoë Roe', 'Leeds']],
    [
      'Windows-1251',
      Buffer.from('c0edede020cef0ebeee2e02c20e8ede6e5ede5f02c20cceef1eae2e0', 'hex'),
      ['Анна Орлова, инженер, Москва'],
    ],
  ])('reads %s', (_, bytes, lines) => {
    expect(linesOf(bytes)).toEqual(lines);
  });
});
