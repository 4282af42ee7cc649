import type { PositionedDocument, TextRun } from '#libs/documents';
import type { Injection } from './injections.js';

export const PERSON = 'Marta Oliveira';

const TOP = [PERSON, 'Senior Welder', 'Leeds, UK | +44 7400 123456 | marta.oliveira@example.org'];
const WORK = [
  'WORK EXPERIENCE',
  'Senior Welder, Iron Works Ltd, Leeds',
  'March 2019 - Present',
  '- Welded pressure vessels to ISO 9606',
  'Fitter, Steel Yard plc, Hull',
  'June 2014 - February 2019',
  '- Fitted pipework on three ferries',
];
const REST = [
  'EDUCATION',
  'Level 3 Diploma in Welding, Humber College, 2012 - 2014',
  'SKILLS',
  'TIG welding, MIG welding, Blueprint reading',
];
const LINES = [...TOP, ...WORK, ...REST];

const FONT_SIZE = 11;
const LEADING = 18;
const MARGIN = 60;
const PAGE = { width: 612, height: 792 };

/** A text file with the injection where its reader sees it. */
export function textResume({ place, text }: Injection): string {
  if (place === 'at the top') return [text, '', ...LINES].join('\n');
  if (place === 'in a bullet') return [...TOP, ...WORK, `- ${text}`, ...REST].join('\n');
  return [...LINES, '', text].join('\n');
}

/** How a PDF shows a text so that nobody sees it. */
const UNSEEN: Partial<Record<Injection['place'], (text: string) => string>> = {
  white: (text) => `1 1 1 rg BT /F 11 Tf 1 0 0 1 60 60 Tm (${text}) Tj ET 0 0 0 rg`,
  tiny: (text) => `BT /F 1 Tf 1 0 0 1 60 60 Tm (${text}) Tj ET`,
  'off the page': (text) => `BT /F 11 Tf 1 0 0 1 60 -200 Tm (${text}) Tj ET`,
  'without ink': (text) => `BT 3 Tr /F 11 Tf 1 0 0 1 60 60 Tm (${text}) Tj 0 Tr ET`,
};

/** A PDF with the injection where nobody sees it. */
export function pdfResume({ place, text }: Injection): Buffer {
  const show = UNSEEN[place];
  if (show === undefined) throw new Error(`A PDF is not written with a text ${place}.`);
  const lines = LINES.map(
    (line, row) => `BT /F ${FONT_SIZE} Tf 1 0 0 1 ${MARGIN} ${PAGE.height - MARGIN - row * LEADING} Tm (${line}) Tj ET`,
  );
  const content = [...lines, show(text)].join('\n');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>`,
    `<</Length ${content.length}>> stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj ${object} endobj`).join('\n');
  // The table of the objects is left out; every reader rebuilds it.
  return Buffer.from(`%PDF-1.4\n${body}\ntrailer <</Root 1 0 R>>\n%%EOF\n`);
}

/** What is read of a Word document whose injection is formatted as hidden. */
export function vanishedResume({ text }: Injection): PositionedDocument {
  const run = (line: string, row: number, hidden: boolean): TextRun => ({
    ...{ text: line, x: MARGIN, y: MARGIN + row * LEADING, width: line.length * 5.5, height: FONT_SIZE },
    ...{ fontSize: FONT_SIZE, bold: false },
    ...(hidden ? { hidden: 'vanish' as const } : {}),
  });
  const runs = [...LINES.map((line, row) => run(line, row, false)), run(text, LINES.length, true)];
  const page = { number: 1, ...PAGE, runs, ocr: false };
  return { format: 'docx', pages: [page], pageCount: 1, truncated: false };
}
