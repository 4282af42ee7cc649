import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import type { PositionedDocument } from '../document.js';
import type { DocumentLimits } from '../document-limits.js';
import { extractDocument } from '../extract.js';
import { type PageImage, type PageRecogniser, RecognitionError } from '../ocr/page-recogniser.js';
import { textsOf } from '../testing/page-text.js';

class FakeRecogniser implements PageRecogniser {
  readonly images: PageImage[] = [];

  recognise(image: PageImage) {
    this.images.push(image);
    const run = { text: `Page ${this.images.length}`, x: 1, y: 2, width: 3, height: 4, fontSize: 5, bold: false };
    return Promise.resolve({ runs: [run], confidence: 90 });
  }

  inspect(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** A grey picture that is dark in its top left quarter. */
function picture(width: number, height: number, channels: 1 | 4 = 1, pageHeight = height): Sharp {
  const data = Buffer.alloc(width * height * channels, 0xff);
  for (let y = 0; y < height / 2; y++) data.fill(0, y * width * channels, (y * width + width / 2) * channels);
  return sharp(data, { raw: { width, height, channels, pageHeight } });
}

function read(
  bytes: Buffer,
  format: 'png' | 'jpg' | 'tiff',
  recognise: PageRecogniser | null,
  limits: Partial<DocumentLimits> = {},
): Promise<PositionedDocument> {
  return extractDocument(bytes, format, { recognise, limits });
}

/** A PNG that is nothing but a claim about its size. */
function pngHeader(width: number, height: number): Buffer {
  const chunk = Buffer.alloc(25);
  chunk.writeUInt32BE(13, 0);
  chunk.write('IHDR', 4);
  chunk.writeUInt32BE(width, 8);
  chunk.writeUInt32BE(height, 12);
  chunk.set([8, 0, 0, 0, 0], 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 21)), 21);
  const data = Buffer.from('\0\0\0\u0001IDAT\0\0\0\0\0', 'latin1');
  return Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), chunk, data]);
}

describe('extractImage', () => {
  it('gives the recogniser one grey byte a pixel and the page the size of a sheet', async () => {
    const recognise = new FakeRecogniser();
    const document = await read(await picture(826, 1_168).png().toBuffer(), 'png', recognise);
    const [image] = recognise.images;
    expect(image).toMatchObject({ width: 826, height: 1_168 });
    expect(image?.data).toHaveLength(826 * 1_168);
    expect([image?.data[0], image?.data[825]]).toEqual([0, 255]);
    expect(image?.dpi).toBeCloseTo(100, 0);
    expect(document.pages[0]?.width).toBeCloseTo(595.44);
    expect(document.pages[0]).toMatchObject({ number: 1, ocr: true });
    expect(textsOf(document)).toEqual(['Page 1']);
  });

  it('lays transparent pictures on white', async () => {
    const recognise = new FakeRecogniser();
    const clear = sharp({ create: { width: 10, height: 10, channels: 4, background: '#0000' } });
    await read(await clear.png().toBuffer(), 'png', recognise);
    expect(recognise.images[0]?.data[0]).toBe(255);
  });

  it('turns photos upright and reduces wide ones', async () => {
    const recognise = new FakeRecogniser();
    const lying = picture(3_000, 2_000).jpeg().withMetadata({ orientation: 6 });
    await read(await lying.toBuffer(), 'jpg', recognise);
    const [image] = recognise.images;
    expect(image).toMatchObject({ width: 2_000, height: 3_000 });
    expect(image?.data[0]).toBeGreaterThan(200);
    expect(image?.data[1_999]).toBeLessThan(50);
  });

  it('reads the pages of a TIFF up to the limit', async () => {
    const bytes = await picture(100, 300, 1, 100).tiff({ compression: 'lzw' }).toBuffer();
    const recognise = new FakeRecogniser();
    const document = await read(bytes, 'tiff', recognise, { ocrPages: 2 });
    expect(textsOf(document)).toEqual(['Page 1', 'Page 2']);
    expect(document).toMatchObject({ pageCount: 3, truncated: true });
    expect(recognise.images.map((image) => image.height)).toEqual([100, 100]);
  });

  it('gives pages without text when there is no recogniser', async () => {
    const document = await read(await picture(100, 100).png().toBuffer(), 'png', null);
    expect(document.pages).toMatchObject([{ number: 1, runs: [], ocr: true }]);
  });

  it('refuses too many pixels by the header alone', async () => {
    await expect(read(pngHeader(10_000, 10_000), 'png', null)).rejects.toMatchObject({
      code: 'image_too_large',
      message: 'The picture has more than 40 million pixels.',
    });
  });

  it('refuses pictures that are damaged or of another kind', async () => {
    const whole = await picture(500, 500).png({ compressionLevel: 0 }).toBuffer();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    for (const bytes of [whole.subarray(0, 2_000), pngHeader(0, 0), pngHeader(9, 9), svg]) {
      await expect(read(bytes, 'png', null)).rejects.toMatchObject({ name: 'DocumentError', code: 'corrupt_file' });
    }
  });

  it('does not blame the file when the recogniser fails', async () => {
    const broken: PageRecogniser = {
      recognise: () => Promise.reject(new RecognitionError('no engine')),
      inspect: () => Promise.resolve(undefined),
      close: () => Promise.resolve(),
    };
    const reading = read(await picture(100, 100).png().toBuffer(), 'png', broken);
    await expect(reading).rejects.toBeInstanceOf(RecognitionError);
  });
});
