/** File formats that can be read. `jpg` also stands for `.jpeg`, `tiff` for `.tif`. */
export const DOCUMENT_FORMATS = ['pdf', 'docx', 'doc', 'txt', 'png', 'jpg', 'tiff'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** Why a run of text can't be seen by a person who reads the page. */
export type HiddenReason = 'render_mode' | 'tiny' | 'no_contrast' | 'off_page' | 'vanish';

/** A piece of text in one style. Units are points (1/72 inch), the origin is the top left of the page. */
export interface TextRun {
  text: string;
  x: number;
  /** Top edge of the run. */
  y: number;
  width: number;
  height: number;
  fontSize: number;
  bold: boolean;
  /** Set when the run is invisible: it is kept for a finding and never read as content. */
  hidden?: HiddenReason;
}

export interface Page {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  /** In the order of the file, not in reading order. */
  runs: TextRun[];
  /** True when the runs come from optical character recognition. */
  ocr: boolean;
}

/** The positioned text of a file. Formats without pages (TXT, DOC, DOCX) are laid out as lines on one long page. */
export interface PositionedDocument {
  format: DocumentFormat;
  pages: Page[];
  /** Pages in the file; more than `pages.length` when the page limit cut it. */
  pageCount: number;
  /** True when a limit on pages or text left something unread. */
  truncated: boolean;
}
