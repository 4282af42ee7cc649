import type { PositionedDocument } from '#libs/documents';
import { findingsOf, keepWhatIsWritten, qualityOf, type Draft } from './check.js';
import { confidenceOf } from './confidence.js';
import { withDerived } from './derived.js';
import { otherKindOf } from './document-kind.js';
import { readFields } from './fields/read-fields.js';
import { withHeadlessSections } from './headless-work.js';
import { layOut } from './layout/layout.js';
import type { ParsedResume, PartialDate } from './parsed-resume.js';
import { bodyFontSize, findSections } from './sections.js';

const NOTHING: Draft = {
  basics: {
    name: null,
    label: null,
    email: null,
    phone: null,
    phoneE164: null,
    location: null,
    links: [],
    emails: [],
    phones: [],
  },
  summary: null,
  work: [],
  education: [],
  skills: [],
  mentionedSkills: [],
  languages: [],
  certificates: [],
  projects: [],
  publications: [],
  experienceMonths: null,
  skillUse: [],
  language: null,
};

export interface ParseOptions {
  /**
   * The day that the file is read on, `2026-05-31`: up to it positions count that go on. Without it they count up to the
   * latest date that the positions name.
   */
  today?: PartialDate;
}

/**
 * Reads a resume from a document's positioned text, by rules alone: layout, sections, fields, check. Every value of
 * the result stands in the visible text or follows from values that do; invisible text is counted in a finding and never
 * read. The same document on the same day always gives the same result. When nothing can be read, or the document is no
 * resume, the quality is `unreadable` and every field is empty.
 */
export function parseResume(document: PositionedDocument, options: ParseOptions = {}): ParsedResume {
  const today = options.today ?? null;
  const layout = layOut(document);
  const { text } = layout;
  const sections = withHeadlessSections(findSections(layout.blocks));
  const fields = readFields({ sections, text, bodySize: bodyFontSize(layout.blocks) });
  const written = keepWhatIsWritten(fields.draft, text);
  const otherKind = otherKindOf({ sections, text, written });
  const quality = otherKind === null ? qualityOf(written, text) : 'unreadable';
  const draft = quality === 'unreadable' ? NOTHING : withDerived(written, text, today);
  const ocr = document.pages.some((page) => page.ocr);
  const { hiddenCharacters, truncated } = layout;
  return {
    ...draft,
    quality,
    findings: findingsOf(draft, { text, hiddenCharacters, truncated, ocr, otherKind, today }, quality),
    confidence: confidenceOf(draft, fields.sureness, ocr),
    text,
  };
}
