import type { PositionedDocument } from '#libs/documents';
import { findingsOf, keepWhatIsWritten, qualityOf, type Draft } from './check.js';
import { confidenceOf } from './confidence.js';
import { readFields } from './fields/read-fields.js';
import { layOut } from './layout/layout.js';
import type { ParsedResume } from './parsed-resume.js';
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

/**
 * Reads a resume from a document's positioned text, by rules alone: layout, sections, fields, check. Every value of
 * the result stands in the visible text; invisible text is counted in a finding and never read. The same document
 * always gives the same result. When nothing can be read, the quality is `unreadable` and every field is empty.
 */
export function parseResume(document: PositionedDocument): ParsedResume {
  const layout = layOut(document);
  const sections = findSections(layout.blocks);
  const fields = readFields({ sections, text: layout.text, bodySize: bodyFontSize(layout.blocks) });
  const written = keepWhatIsWritten(fields.draft, layout.text);
  const quality = qualityOf(written, layout.text);
  const draft = quality === 'unreadable' ? NOTHING : written;
  const ocr = document.pages.some((page) => page.ocr);
  const facts = { text: layout.text, hiddenCharacters: layout.hiddenCharacters, truncated: layout.truncated, ocr };
  return {
    ...draft,
    quality,
    findings: findingsOf(draft, facts, quality),
    confidence: confidenceOf(draft, fields.sureness, ocr),
    text: layout.text,
  };
}
