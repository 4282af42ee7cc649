import { DocumentError } from '../document-error.js';
import type { PositionedDocument } from '../document.js';
import type { ExtractOptions } from '../extract-options.js';
import { extractDocument } from '../extract.js';
import type { PageImage, PageRecogniser } from '../ocr/page-recogniser.js';
import { runsOf, runWith, textsOf } from '../testing/page-text.js';
import { FIRST_EXTRA_OBJECT, showText, writePdf, type PdfSource } from '../testing/pdf-writer.js';

const LONG_TEXT = Array.from({ length: 12 }, (_, line) =>
  showText('Ten years of work as a plumber', 72, 700 - line * 14),
).join('');

function read(source: PdfSource, options: Partial<ExtractOptions> = {}): Promise<PositionedDocument> {
  return extractDocument(writePdf(source), 'pdf', { recognise: null, ...options });
}

function onePage(content: string, options?: Partial<ExtractOptions>): Promise<PositionedDocument> {
  return read({ pages: [{ content }] }, options);
}

class FakeRecogniser implements PageRecogniser {
  readonly images: PageImage[] = [];

  recognise(image: PageImage) {
    this.images.push(image);
    const run = { text: `Recognised ${this.images.length}`, x: 1, y: 2, width: 3, height: 4, fontSize: 5, bold: false };
    return Promise.resolve({ runs: [run], confidence: 90 });
  }

  inspect(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** Grey stripes, as a scan has letters. */
const SCANNED = Array.from({ length: 20 }, (_, line) => `0.2 g 72 ${700 - line * 20} 400 8 re f\n`).join('');

describe('extractPdf', () => {
  it('gives runs their place from the top left, their size and their weight', async () => {
    const document = await onePage(showText('Jane Roe', 72, 720, 20, 'F2') + showText('Plumber', 72, 690, 11));
    expect(document).toMatchObject({ format: 'pdf', pageCount: 1, truncated: false });
    expect(document.pages[0]).toMatchObject({ number: 1, width: 612, height: 792, ocr: false });
    const name = runWith(document, 'Jane Roe');
    expect(name).toMatchObject({ fontSize: 20, bold: true });
    expect(name.x).toBeCloseTo(72);
    expect(name.y + 0.8 * name.height).toBeCloseTo(72);
    expect(name.width).toBeGreaterThan(60);
    expect(runWith(document, 'Plumber')).toMatchObject({ fontSize: 11, bold: false });
  });

  it('follows the transformations of nested graphics states', async () => {
    const document = await onePage(
      `q 2 0 0 2 100 0 cm ${showText('Scaled', 10, 100, 6)} Q ${showText('Plain', 10, 100)}`,
    );
    expect(runWith(document, 'Scaled')).toMatchObject({ x: 120, fontSize: 12 });
    expect(runWith(document, 'Plain')).toMatchObject({ x: 10, fontSize: 12 });
  });

  it('reads a page that is shown turned as it is shown', async () => {
    const document = await read({ pages: [{ content: showText('Turned', 72, 720), entries: '/Rotate 90' }] });
    expect(document.pages[0]).toMatchObject({ width: 792, height: 612 });
    const { x, y, width, height } = runWith(document, 'Turned');
    expect({ right: Math.round(x + 0.2 * width), top: Math.round(y) }).toEqual({ right: 720, top: 72 });
    expect(height).toBeGreaterThan(width);
  });

  it('reads what was typed into the fields of a form', async () => {
    const [field, look] = [FIRST_EXTRA_OBJECT, FIRST_EXTRA_OBJECT + 1];
    const content = showText('Jane Roe', 2, 4);
    const document = await read({
      pages: [{ content: '', entries: `/Annots [${field} 0 R]` }],
      catalog: `/AcroForm << /Fields [${field} 0 R] >>`,
      extraObjects: [
        `<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Jane Roe) /F 4 /Rect [100 700 300 720] /AP << /N ${look} 0 R >> >>`,
        `<< /Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F1 3 0 R >> >> /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ],
    });
    expect(runWith(document, 'Jane Roe').x).toBeCloseTo(102);
  });

  it('keeps columns of one line apart and words of one column together', async () => {
    const document = await onePage(
      'BT /F1 12 Tf 72 700 Td [(Plumber) -300 (at) -300 (Acme) -9000 (2019) -100 (-2021)] TJ ET',
    );
    expect(textsOf(document)).toEqual(['Plumber at Acme', '2019-2021']);
  });

  it('takes letter-spacing for what it is', async () => {
    const document = await onePage('BT /F1 12 Tf 72 700 Td 4 Tc 2 Tw (WORK) Tj ( EXPERIENCE) Tj ET');
    expect(textsOf(document)).toEqual(['WORK EXPERIENCE']);
  });

  it('reads pages up to the limit and says what it left out', async () => {
    const pages = ['One', 'Two', 'Three'].map((text) => ({ content: showText(text, 72, 700) }));
    const document = await read({ pages }, { limits: { pages: 2 } });
    expect(textsOf(document)).toEqual(['One', 'Two']);
    expect(document).toMatchObject({ pageCount: 3, truncated: true });
  });

  it('reads text up to the limit', async () => {
    const document = await onePage(showText('12345', 72, 700) + showText('67890', 72, 600), {
      limits: { textBytes: 8 },
    });
    expect(textsOf(document)).toEqual(['12345']);
    expect(document.truncated).toBe(true);
  });

  it('reads the pages there are when their count lies', async () => {
    const lying = writePdf({ pages: [{ content: showText('Only page', 72, 700) }] })
      .toString('latin1')
      .replace('/Count 1 ', '/Count 9 ');
    const document = await extractDocument(Buffer.from(lying, 'latin1'), 'pdf', { recognise: null });
    expect(textsOf(document)).toEqual(['Only page']);
    expect(document).toMatchObject({ pageCount: 1, truncated: false });
  });

  it('reads a file with bytes before its header and without its end', async () => {
    const whole = writePdf({ pages: [{ content: showText('Still there', 72, 700) }] }).toString('latin1');
    const cut = `Content-Type: application/pdf\r\n\r\n${whole.slice(0, whole.indexOf('startxref'))}`;
    const document = await extractDocument(Buffer.from(cut, 'latin1'), 'pdf', { recognise: null });
    expect(textsOf(document)).toEqual(['Still there']);
  });

  it.each([
    ['a header alone', Buffer.from('%PDF-1.7')],
    ['noise', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Nothing >>\nendobj\n%%EOF')],
  ])('refuses %s as corrupt', async (_, bytes) => {
    await expect(extractDocument(bytes, 'pdf', { recognise: null })).rejects.toMatchObject({
      name: 'DocumentError',
      code: 'corrupt_file',
    });
  });

  it('says that a file has a password', async () => {
    const key = 'a1'.repeat(32);
    const encryption = `<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`;
    const trailer = `/Encrypt ${FIRST_EXTRA_OBJECT} 0 R /ID [<00> <00>]`;
    const reading = read({ pages: [{ content: LONG_TEXT }], extraObjects: [encryption], trailer });
    await expect(reading).rejects.toBeInstanceOf(DocumentError);
    await expect(reading).rejects.toMatchObject({ code: 'encrypted_file' });
  });

  it('does not follow a form that draws itself', async () => {
    const form = `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${FIRST_EXTRA_OBJECT} 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream`;
    const document = await read({
      pages: [{ content: `${showText('Around it', 72, 700)} /X Do` }],
      extraObjects: [form],
      resources: `/XObject << /X ${FIRST_EXTRA_OBJECT} 0 R >>`,
    });
    expect(textsOf(document)).toEqual(['Around it']);
  });

  describe('hidden text', () => {
    it('flags white text on paper, but not on a dark surface', async () => {
      const white = (text: string, y: number) => `1 g ${showText(text, 72, y)}`;
      const document = await onePage(
        `0.1 g 50 590 300 30 re f ${white('On a panel', 600)} ${white('On paper', 400)} 0 g ${showText('Plain', 72, 300)}`,
      );
      expect(runWith(document, 'On a panel').hidden).toBeUndefined();
      expect(runWith(document, 'On paper').hidden).toBe('no_contrast');
      expect(runWith(document, 'Plain').hidden).toBeUndefined();
    });

    it('looks at the page where the background is not a plain surface', async () => {
      const shading = `<< /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 612 0] /Function << /FunctionType 2 /Domain [0 1] /N 1 /C0 [0] /C1 [0.3] >> >>`;
      const document = await read({
        pages: [{ content: `q 0 500 612 100 re W n /S sh Q 1 g ${showText('On a gradient', 72, 550)}` }],
        resources: `/Shading << /S ${shading} >>`,
      });
      expect(runWith(document, 'On a gradient').hidden).toBeUndefined();
    });

    it('flags text that is not drawn, unless it lies over a scan', async () => {
      const invisible = `3 Tr ${showText('Scanned words', 72, 700)} 0 Tr`;
      const overScan = await onePage(`${SCANNED} ${invisible}`);
      expect(runWith(overScan, 'Scanned words').hidden).toBeUndefined();
      const overNothing = await onePage(invisible);
      expect(runWith(overNothing, 'Scanned words').hidden).toBe('render_mode');
      const besideText = await onePage(`${LONG_TEXT} 3 Tr ${showText('Python Java Rust', 72, 700)}`);
      expect(runWith(besideText, 'Python Java Rust').hidden).toBe('render_mode');
    });

    it('flags tiny and off-page text', async () => {
      const document = await onePage(
        showText('Tiny', 72, 700, 1) + showText('Beyond', 700, 700) + showText('Small', 72, 600, 6),
      );
      expect(runWith(document, 'Tiny').hidden).toBe('tiny');
      expect(runWith(document, 'Beyond').hidden).toBe('off_page');
      expect(runWith(document, 'Small').hidden).toBeUndefined();
    });

    it('flags text on a layer that is switched off', async () => {
      const layer = `${FIRST_EXTRA_OBJECT} 0 R`;
      const document = await read({
        pages: [{ content: `/OC /L BDC ${showText('Switched off', 72, 700)} EMC ${showText('Shown', 72, 600)}` }],
        extraObjects: ['<< /Type /OCG /Name (Layer) >>'],
        catalog: `/OCProperties << /OCGs [${layer}] /D << /OFF [${layer}] >> >>`,
        resources: `/Properties << /L ${layer} >>`,
      });
      expect(runWith(document, 'Switched off').hidden).toBe('vanish');
      expect(runWith(document, 'Shown').hidden).toBeUndefined();
    });
  });

  describe('pages without text', () => {
    it('have them recognised, in order and up to the limit', async () => {
      const recognise = new FakeRecogniser();
      const steps: string[] = [];
      const pages = [{ content: SCANNED }, { content: LONG_TEXT }, { content: SCANNED }, { content: SCANNED }];
      const document = await read(
        { pages },
        { recognise, limits: { ocrPages: 2 }, onProgress: ({ step, page }) => steps.push(`${step} ${page}`) },
      );
      expect(document.pages.map((page) => page.ocr)).toEqual([true, false, true, false]);
      expect(runsOf(document).filter((run) => run.text.startsWith('Recognised'))).toHaveLength(2);
      expect(steps).toEqual(['text 1', 'ocr 1', 'text 2', 'text 3', 'ocr 3', 'text 4']);
      expect(recognise.images[0]).toMatchObject({ width: 1700, height: 2200 });
    });

    it('are not recognised when they are blank or all of their ink is text', async () => {
      const recognise = new FakeRecogniser();
      await read({ pages: [{ content: '' }, { content: showText('References on request', 72, 700) }] }, { recognise });
      expect(recognise.images).toHaveLength(0);
    });

    it('keep the text that was hidden on them', async () => {
      const content = `${SCANNED} 1 g ${showText('Hire me', 72, 100)}`;
      const document = await onePage(content, { recognise: new FakeRecogniser() });
      expect(runWith(document, 'Hire me').hidden).toBe('no_contrast');
    });

    it('are rendered in bounded pixels however large the file says they are', async () => {
      const recognise = new FakeRecogniser();
      const content = '0.2 g 0 0 1000000 1000000 re f';
      await read({ pages: [{ content, width: 2_000_000, height: 2_000_000 }] }, { recognise });
      const [image] = recognise.images;
      expect(image).toMatchObject({ width: 2_000, height: 2_000 });
    });
  });
});
