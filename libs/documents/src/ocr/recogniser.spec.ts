import sharp from 'sharp';
import { extractDocument } from '../extract.js';
import { PageRaster } from '../pdf/page-raster.js';
import { runWith } from '../testing/page-text.js';
import { showText, writePdf } from '../testing/pdf-writer.js';
import type { OcrLanguage } from './languages.js';
import { RecognitionError } from './page-recogniser.js';
import { createRecogniser } from './recogniser.js';

const CONTENT =
  showText('Jane Roe', 60, 544, 24) +
  showText('Plumber in Leeds', 60, 494, 14) +
  showText('jane@example.org', 60, 464, 14);

async function scan(content = CONTENT): Promise<Buffer> {
  const raster = await PageRaster.open(writePdf({ pages: [{ content, width: 420, height: 594 }] }));
  const { data, width, height } = await raster.forOcr(0, 200);
  raster.close();
  return sharp(data, { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer();
}

describe('createRecogniser', () => {
  it('reads a scan, with places and sizes, and reads on after it was closed', async () => {
    const recogniser = createRecogniser();
    try {
      const document = await extractDocument(await scan(), 'png', { recognise: recogniser });
      const scale = 595.4 / 420;
      const name = runWith(document, 'Jane Roe');
      expect(name.x / scale).toBeGreaterThan(55);
      expect(name.x / scale).toBeLessThan(65);
      expect((name.y + 0.8 * name.height) / scale).toBeCloseTo(50, -1);
      expect(name.fontSize).toBeGreaterThan(runWith(document, 'Plumber in Leeds').fontSize * 1.4);
      expect(runWith(document, 'jane@example.org').y).toBeGreaterThan(name.y);

      await recogniser.close();
      const blank = { data: new Uint8Array(100 * 100).fill(255), width: 100, height: 100, dpi: 200 };
      await expect(recogniser.recognise(blank)).resolves.toEqual({ runs: [], confidence: 0 });
    } finally {
      await recogniser.close();
    }
  }, 60_000);

  it('fails with an error of its own on data it cannot take, and takes the next page', async () => {
    const recogniser = createRecogniser();
    try {
      const wrong = { data: new Uint8Array(0), width: 0, height: 0, dpi: 200 };
      await expect(recogniser.recognise(wrong)).rejects.toBeInstanceOf(RecognitionError);
      const blank = { data: new Uint8Array(100 * 100).fill(255), width: 100, height: 100, dpi: 200 };
      await expect(recogniser.recognise(blank)).resolves.toMatchObject({ runs: [] });
    } finally {
      await recogniser.close();
    }
  }, 60_000);

  it('reads other languages with their own letters, and English after them', async () => {
    const recogniser = createRecogniser();
    try {
      const german = await scan(showText('Für Großkäufer: Übergrößen', 60, 544, 18));
      const read = async (picture: Buffer, language?: OcrLanguage) => {
        const { data, info } = await sharp(picture).toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
        const image = { data, width: info.width, height: info.height, dpi: 200 };
        return (await recogniser.recognise(image, language)).runs.map((run) => run.text);
      };
      await expect(read(german, 'deu')).resolves.toEqual(['Für Großkäufer: Übergrößen']);
      await expect(read(await scan())).resolves.toContain('Plumber in Leeds');
    } finally {
      await recogniser.close();
    }
  }, 60_000);

  it('reads a page in another script that was scanned upside down', async () => {
    const lines = [
      'Elenh Papadopoulou',
      'Logistria me empeiria se biblia kai misqodosia',
      'Makedonika trofima kai logistiko grafeio',
      'Boulgaria kai Ellada, ekpaideush kai panepisthmio',
    ];
    const shown = lines.map((line, index) => showText(line, 60, 500 - 40 * index, 14, 'F3')).join('');
    const address = showText('eleni@example.org', 60, 320, 14);
    const turned = await sharp(await scan(shown + address))
      .rotate(180)
      .png()
      .toBuffer();
    const recogniser = createRecogniser();
    try {
      const document = await extractDocument(turned, 'png', { recognise: recogniser });
      expect(runWith(document, 'Ελενη Παπαδοπουλου').y).toBeLessThan(runWith(document, 'eleni@example.org').y);
    } finally {
      await recogniser.close();
    }
  }, 60_000);
});
