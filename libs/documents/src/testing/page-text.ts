import type { PositionedDocument, TextRun } from '../document.js';

export function runsOf(document: PositionedDocument): TextRun[] {
  return document.pages.flatMap((page) => page.runs);
}

export function textsOf(document: PositionedDocument): string[] {
  return runsOf(document).map((run) => run.text);
}

/** The one run with that text. */
export function runWith(document: PositionedDocument, text: string): TextRun {
  const found = runsOf(document).filter((run) => run.text === text);
  const [run] = found;
  if (!run || found.length > 1)
    throw new Error(`${found.length} runs read "${text}" of: ${textsOf(document).join(' | ')}`);
  return run;
}
