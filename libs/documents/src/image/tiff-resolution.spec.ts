import sharp from 'sharp';
import { dotStretch } from './tiff-resolution.js';

/** A TIFF with dots of the given density, in dots a millimetre across and down. */
function tiff(xres: number, yres: number): Promise<Buffer> {
  return sharp({ create: { width: 20, height: 10, channels: 3, background: 'white' } })
    .tiff({ xres, yres })
    .toBuffer();
}

describe('dotStretch', () => {
  it('tells a fax by its dots', async () => {
    expect(dotStretch(await tiff(8, 3.85), 0)).toBeCloseTo(2.08, 1);
  });

  it('leaves square dots and absurd ones alone', async () => {
    expect(dotStretch(await tiff(8, 8), 0)).toBe(1);
    expect(dotStretch(await tiff(80, 1), 0)).toBe(1);
    expect(dotStretch(await tiff(8, 4), 3)).toBe(1);
  });

  it('takes no harm from what is no TIFF', () => {
    expect(dotStretch(new Uint8Array(0), 0)).toBe(1);
    expect(dotStretch(Buffer.from('II*\0\xff\xff\xff\xff', 'latin1'), 2)).toBe(1);
  });
});
