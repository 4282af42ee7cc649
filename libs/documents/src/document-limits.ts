/** How much of one file is read. What lies beyond is left out (pages, text) or refuses the file (everything else). */
export interface DocumentLimits {
  pages: number;
  /** UTF-8 bytes of text. */
  textBytes: number;
  /** Pages read by optical character recognition, of a PDF or a multi-page image. */
  ocrPages: number;
  /** Entries of a DOCX archive. */
  archiveEntries: number;
  /** Bytes of a DOCX archive after inflation, counted while inflating because sizes in a ZIP may lie. */
  inflatedBytes: number;
  /** Inflated to packed size of a DOCX archive as a whole. */
  inflationRatio: number;
  /** Bytes of one XML part of a DOCX after inflation. */
  xmlPartBytes: number;
  /** Width times height of one image. */
  imagePixels: number;
}

export const DEFAULT_LIMITS: DocumentLimits = {
  pages: 200,
  textBytes: 2 * 1024 * 1024,
  ocrPages: 15,
  archiveEntries: 1_000,
  inflatedBytes: 100 * 1024 * 1024,
  inflationRatio: 100,
  xmlPartBytes: 20 * 1024 * 1024,
  imagePixels: 40_000_000,
};

/** Counts text against the limit across the pages or parts of one file. */
export class TextBudget {
  private left: number;
  exceeded = false;

  constructor(bytes: number) {
    this.left = bytes;
  }

  /** False when this text no longer fits; nothing fits after that. */
  take(text: string): boolean {
    if (this.exceeded) return false;
    this.left -= Buffer.byteLength(text);
    this.exceeded = this.left < 0;
    return !this.exceeded;
  }

  /** As much of the text as fits. */
  fit(text: string): string {
    const room = this.left;
    if (this.take(text)) return text;
    const kept = Buffer.from(text).subarray(0, Math.max(room, 0));
    this.left = 0;
    // A character that the cut went through is left out.
    return new TextDecoder().decode(kept, { stream: true });
  }
}
