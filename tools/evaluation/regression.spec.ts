import { readFileSync } from 'node:fs';
import path from 'node:path';
import { detectFormat, extractDocument } from '#libs/documents';
import { parseResume, toParsingApiShape, type ParsedResume } from '#libs/resume-parser';
import { FIELDS, scoreDocument } from './score-document.js';
import { summarise, summariseBy, worst, type Outcome } from './summary.js';
import { readCases, type Truth } from './truth.js';

const FOLDER = path.resolve(import.meta.dirname, '../../samples/evaluation');
const FLOOR = 0.97;
const FIELD_FLOOR = 0.9;
const TODAY = '2026-05-31';

interface Read extends Outcome {
  parsed: ParsedResume;
}

async function readAll(): Promise<Read[]> {
  return Promise.all(
    readCases(FOLDER).map(async ({ id, file, truth }) => {
      const bytes = readFileSync(file ?? '');
      const format = await detectFormat(bytes, path.basename(file ?? ''));
      const parsed = parseResume(await extractDocument(bytes, format, { recognise: null }), { today: TODAY });
      const shape = toParsingApiShape(parsed);
      return { id, truth, shape, error: null, ms: null, scores: scoreDocument(truth, shape), parsed };
    }),
  );
}

describe('the evaluation set', () => {
  let outcomes: Read[];

  beforeAll(async () => {
    outcomes = await readAll();
  });

  it('has documents of three formats, two layouts and seven languages', () => {
    const count = (key: keyof Truth) => new Set(outcomes.map(({ truth }) => truth[key])).size;
    expect(outcomes.length).toBeGreaterThanOrEqual(24);
    expect([count('format'), count('layout'), count('language')]).toEqual([3, 2, 7]);
  });

  it('is read as well as before', () => {
    const { overall, fields } = summarise(outcomes);
    const hint = worst(outcomes, 3).map(({ id, scores }) => ({ id, scores }));
    expect({ hint, good: (overall ?? 0) >= FLOOR }).toEqual({ hint, good: true });
    expect(FIELDS.filter((field) => (fields[field] ?? 0) < FIELD_FLOOR)).toEqual([]);
  });

  it.each(['format', 'layout', 'language'] as const)('is read well in every %s', (grouping) => {
    const poor = summariseBy(outcomes, grouping).filter(([, { overall }]) => (overall ?? 0) < FIELD_FLOOR);
    expect(poor.map(([name]) => name)).toEqual([]);
  });

  it('gives the spoken languages with their levels', () => {
    const got = outcomes.map(({ id, parsed }) => [
      id,
      parsed.languages.map(({ language, fluency }) => `${language} (${fluency})`),
    ]);
    const wanted = outcomes.map(({ id, truth }) => [id, (truth as Truth & { languages: string[] }).languages]);
    expect(got).toEqual(wanted);
  });

  it('tells the language, and counts years of experience, in every document', () => {
    const wrong = outcomes.filter(
      ({ truth, parsed }) => parsed.language !== truth.language || (parsed.experienceMonths ?? 0) < 100,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('finds nothing to warn of', () => {
    expect(outcomes.flatMap(({ id, parsed }) => parsed.findings.map(({ code }) => `${id}: ${code}`))).toEqual([]);
  });
});
