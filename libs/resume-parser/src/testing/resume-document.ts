import type { PositionedDocument, TextRun } from '#libs/documents';

/** A run as a test writes it: text and place, the rest by default. */
export interface RunSketch extends Partial<TextRun> {
  text: string;
}

const PAGE = { width: 595, height: 842 };

/** About how wide a text is when set in a common typeface. */
function widthOf(text: string, fontSize: number): number {
  return text.length * fontSize * 0.5;
}

function runOf(sketch: RunSketch): TextRun {
  const fontSize = sketch.fontSize ?? 10;
  return {
    x: 50,
    y: 50,
    height: fontSize,
    bold: false,
    ...sketch,
    fontSize,
    width: sketch.width ?? widthOf(sketch.text, fontSize),
  };
}

/** A document of pages of placed runs. */
export function documentOf(...pages: RunSketch[][]): PositionedDocument {
  return {
    format: 'pdf',
    pages: pages.map((runs, index) => ({ number: index + 1, ...PAGE, runs: runs.map(runOf), ocr: false })),
    pageCount: pages.length,
    truncated: false,
  };
}

/**
 * Lines one below the other. A line that starts with "# " is large, with "** " bold; a tab moves on to `x` 380, an
 * indented line starts further right.
 */
export function runsOf(text: string, x = 50, top = 50): RunSketch[] {
  return text.split('\n').flatMap((line, row) => {
    const fontSize = line.startsWith('# ') ? 22 : 10;
    const bold = line.startsWith('** ');
    const content = line.replace(/^(?:# |\*\* )/u, '');
    const indent = content.length - content.trimStart().length;
    const y = top + row * 16;
    const [first = '', second] = content.trim().split('\t');
    const runs: RunSketch[] = [{ text: first, x: x + indent * 5, y: y + 10 - fontSize, fontSize, bold }];
    if (second !== undefined) runs.push({ text: second, x: 380, y, fontSize: 10, bold: false });
    return runs.filter((run) => run.text !== '');
  });
}

/** A one-column document of the given lines. */
export function plainDocument(text: string): PositionedDocument {
  return documentOf(runsOf(text));
}
