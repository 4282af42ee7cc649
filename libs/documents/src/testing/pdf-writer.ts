export interface PdfPageSource {
  /** Operators of the content stream. `F1` is Helvetica, `F2` Helvetica bold, `F3` Symbol (Greek letters). */
  content: string;
  width?: number;
  height?: number;
  /** Further entries of the page. */
  entries?: string;
}

export interface PdfSource {
  pages: PdfPageSource[];
  /** Further objects, numbered from `FIRST_EXTRA_OBJECT`. */
  extraObjects?: string[];
  /** Entries of the catalogue, of the resources and of the trailer. */
  catalog?: string;
  resources?: string;
  trailer?: string;
}

export const FIRST_EXTRA_OBJECT = 6;

const FONTS = ['/Helvetica /Encoding /WinAnsiEncoding', '/Helvetica-Bold /Encoding /WinAnsiEncoding', '/Symbol'].map(
  (font) => `<< /Type /Font /Subtype /Type1 /BaseFont ${font} >>`,
);

/** Shows text with its baseline `fromBottom` points above the lower edge of the page. */
export function showText(text: string, x: number, fromBottom: number, size = 12, font = 'F1'): string {
  const escaped = text.replace(/[\\()]/gu, (character) => `\\${character}`);
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${fromBottom} Tm (${escaped}) Tj ET\n`;
}

/** A small, well-formed PDF. */
export function writePdf(source: PdfSource): Buffer {
  const { pages, extraObjects = [], catalog = '', resources = '', trailer = '' } = source;
  const firstPage = FIRST_EXTRA_OBJECT + extraObjects.length;
  const kids = pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    ...FONTS,
    ...extraObjects,
    ...pages.flatMap(({ content, width = 612, height = 792, entries = '' }, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${firstPage + index * 2 + 1} 0 R ` +
        `${entries} /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> ${resources} >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const xref = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
