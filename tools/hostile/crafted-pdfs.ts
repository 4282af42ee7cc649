import { deflateSync } from 'node:zlib';

const MEGABYTE = 1024 * 1024;

/** A PDF whose table of objects is left out; every reader rebuilds it. */
function pdf(...objects: (string | Buffer)[]): Buffer {
  const bodies = objects.flatMap((object, index) => [
    Buffer.from(`${index + 1} 0 obj\n`),
    Buffer.isBuffer(object) ? object : Buffer.from(object, 'latin1'),
    Buffer.from('\nendobj\n'),
  ]);
  const trailer = Buffer.from(`trailer <</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF\n`);
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...bodies, trailer]);
}

function stream(entries: string, content: Buffer): Buffer {
  const head = Buffer.from(`<<${entries}/Length ${content.length}>>\nstream\n`);
  return Buffer.concat([head, content, Buffer.from('\nendstream')]);
}

const CATALOG = '<</Type/Catalog/Pages 2 0 R>>';
const PAGES = '<</Type/Pages/Kids[3 0 R]/Count 1>>';
const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';

function page(resources: string, box = '0 0 595 842'): string {
  return `<</Type/Page/Parent 2 0 R/MediaBox[${box}]/Contents 4 0 R/Resources<<${resources}>>>>`;
}

function onePage(content: Buffer, entries: string, resources: string, ...further: (string | Buffer)[]): Buffer {
  return pdf(CATALOG, PAGES, page(resources), stream(entries, content), ...further);
}

function flateBomb(): Buffer {
  const spaces = deflateSync(Buffer.alloc(256 * MEGABYTE, ' '));
  return onePage(spaces, '/Filter/FlateDecode', '');
}

function nestedFlateBomb(): Buffer {
  const twice = deflateSync(deflateSync(deflateSync(Buffer.alloc(128 * MEGABYTE, ' '))));
  return onePage(twice, '/Filter[/FlateDecode/FlateDecode/FlateDecode]', '');
}

function imageBomb(): Buffer {
  const side = 30_000;
  const dots = deflateSync(Buffer.alloc((side * side) / 8, 0x55));
  const entries =
    `/Type/XObject/Subtype/Image/Width ${side}/Height ${side}/ColorSpace/DeviceGray/BitsPerComponent 1` +
    '/Filter/FlateDecode';
  return onePage(Buffer.from('q 500 0 0 500 40 40 cm /I Do Q'), '', '/XObject<</I 5 0 R>>', stream(entries, dots));
}

function formThatDrawsItself(): Buffer {
  const form = stream(
    '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>',
    Buffer.from('/F Do /F Do'),
  );
  return onePage(Buffer.from('/F Do'), '', '/XObject<</F 5 0 R>>', form);
}

function formsThatMultiply(levels: number): Buffer {
  const forms = Array.from({ length: levels }, (_, level) =>
    stream(
      `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F ${level + 6} 0 R>>>>`,
      Buffer.from('/F Do /F Do /F Do'),
    ),
  );
  const last = stream('/Type/XObject/Subtype/Form/BBox[0 0 9 9]', Buffer.from('0 0 1 1 re f'));
  return onePage(Buffer.from('/F Do'), '', '/XObject<</F 5 0 R>>', ...forms, last);
}

function textAt(operators: string): Buffer {
  return onePage(Buffer.from(`BT /F 12 Tf ${operators} ET`), '', '/Font<</F 5 0 R>>', FONT);
}

function absurdBox(): Buffer {
  return pdf(CATALOG, PAGES, page('', '0 0 99999999 99999999'), stream('', Buffer.from('0 0 9999999 9999999 re f')));
}

/** PDFs that each strain another part of a reader. */
export function craftedPdfs(): Record<string, () => Buffer> {
  return {
    'flate-bomb.pdf': flateBomb,
    'nested-flate-bomb.pdf': nestedFlateBomb,
    'image-bomb.pdf': imageBomb,
    'form-draws-itself.pdf': formThatDrawsItself,
    'forms-multiply.pdf': () => formsThatMultiply(24),
    'absurd-box.pdf': absurdBox,
    'page-is-its-own-kid.pdf': () => pdf(CATALOG, '<</Type/Pages/Kids[2 0 R]/Count 1>>'),
    'page-count-lies.pdf': () => pdf(CATALOG, '<</Type/Pages/Kids[3 0 R]/Count 2147483647>>', page(''), '<<>>'),
    'many-pages.pdf': () =>
      pdf(CATALOG, `<</Type/Pages/Kids[${'3 0 R '.repeat(100_000)}]/Count 100000>>`, page(''), '<<>>'),
    'deep-array.pdf': () => pdf(CATALOG, PAGES, `${'['.repeat(200_000)}${']'.repeat(200_000)}`),
    'deep-dictionary.pdf': () => pdf('<</Type/Catalog/Pages '.repeat(50_000)),
    'many-glyphs.pdf': () => textAt(`20 150 Td ${'(aaaaaaaaaaaaaaaa) Tj '.repeat(300_000)}`),
    'many-marks.pdf': () => onePage(Buffer.from('q '.repeat(2_000_000)), '', ''),
    'infinite-places.pdf': () => textAt('1e308 1e308 1e308 1e308 1e308 1e308 Tm (Jane Roe) Tj'),
    'header-only.pdf': () => Buffer.from('%PDF-1.7\n'),
    'no-objects.pdf': () => Buffer.from('%PDF-1.7\ntrailer <</Root 9 0 R>>\n%%EOF'),
  };
}
