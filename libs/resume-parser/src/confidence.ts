import type { Draft } from './check.js';

/** How sure the finders of single values were, 0 to 1. */
export interface Sureness {
  name: number;
  location: number;
}

const OCR_FACTOR = 0.8;

function shareFilled(values: readonly (string | null)[]): number {
  return values.filter((value) => value !== null).length / Math.max(values.length, 1);
}

/** Experience is as sure as its positions are: one without dates is missing in the sum. */
function datedShare(draft: Draft): number {
  return 0.2 + 0.7 * shareFilled(draft.work.map((entry) => (entry.current ? entry.startDate : entry.endDate)));
}

/** Confidence for each field that has a value, lower where the text was recognised from an image. */
export function confidenceOf(draft: Draft, sureness: Sureness, ocr: boolean): Record<string, number> {
  const { basics } = draft;
  const all: [string, boolean, number][] = [
    ['name', basics.name !== null, sureness.name],
    ['label', basics.label !== null, 0.7],
    ['email', basics.email !== null, 0.99],
    ['phone', basics.phone !== null, basics.phoneE164 === null ? 0.6 : 0.95],
    ['location', basics.location !== null, sureness.location],
    ['links', basics.links.length > 0, 0.9],
    ['summary', draft.summary !== null, 0.8],
    [
      'work',
      draft.work.length > 0,
      0.2 + 0.7 * shareFilled(draft.work.flatMap((entry) => [entry.position, entry.name, entry.dates])),
    ],
    [
      'education',
      draft.education.length > 0,
      0.2 + 0.7 * shareFilled(draft.education.flatMap((entry) => [entry.institution, entry.studyType])),
    ],
    ['skills', draft.skills.length > 0, 0.8],
    ['languages', draft.languages.length > 0, 0.7 + 0.2 * shareFilled(draft.languages.map((entry) => entry.fluency))],
    [
      'certificates',
      draft.certificates.length > 0,
      0.5 + 0.3 * shareFilled(draft.certificates.flatMap((entry) => [entry.issuer, entry.date])),
    ],
    ['projects', draft.projects.length > 0, 0.5 + 0.2 * shareFilled(draft.projects.map((entry) => entry.description))],
    [
      'publications',
      draft.publications.length > 0,
      0.5 + 0.2 * shareFilled(draft.publications.map((entry) => entry.releaseDate)),
    ],
    ['experienceMonths', draft.experienceMonths !== null, datedShare(draft)],
    ['skillUse', draft.skillUse.length > 0, 0.7 * datedShare(draft)],
    ['language', draft.language !== null, 0.9],
  ];
  const factor = ocr ? OCR_FACTOR : 1;
  return Object.fromEntries(
    all.filter(([, present]) => present).map(([field, , value]) => [field, Math.round(value * factor * 100) / 100]),
  );
}
