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
  ];
  const factor = ocr ? OCR_FACTOR : 1;
  return Object.fromEntries(
    all.filter(([, present]) => present).map(([field, , value]) => [field, Math.round(value * factor * 100) / 100]),
  );
}
