import { readingOf } from '#libs/testing';
import type { ReadingOfResume } from '#libs/resumes';
import { resumeDataSchema, toResumeData } from './resumes.schemas.js';

function storedReading(resume: object): ReadingOfResume {
  return {
    withContact: true,
    resumeId: '0198c0de-0000-7000-8000-000000000001',
    candidateId: null,
    pipelineVersion: 'rules-2',
    resume,
    quality: 'good',
    findings: [],
    confidence: { name: 0.9 },
    pages: 1,
    ocr: false,
    readMs: 12,
    createdAt: new Date('2026-05-31T10:00:00Z'),
    model: null,
  };
}

/** The members that are stored in columns of their own. */
const APART = ['text', 'quality', 'findings', 'confidence'];
/** The members that readings have had from the start. */
const FIRST = ['basics', 'summary', 'work', 'education', 'skills'];

function members(keep: (key: string) => boolean): object {
  return Object.fromEntries(Object.entries(readingOf().parsed).filter(([key]) => keep(key)));
}

describe('the data of a resume', () => {
  it('has the JSON Resume members under resume, and what follows from them beside', () => {
    const data = resumeDataSchema.parse(toResumeData(storedReading(members((key) => !APART.includes(key)))));
    expect(data).toMatchObject({
      resume: {
        basics: { name: 'Ada Byron' },
        languages: [{ language: 'English', fluency: 'native' }],
        certificates: [{ name: 'Proof of skill', issuer: 'Analytical Society', date: '1842' }],
        projects: [{ name: 'Engine', startDate: '1842', endDate: '1843', description: 'Notes on it' }],
        publications: [{ name: 'Sketch of the engine', releaseDate: '1843' }],
      },
      summary: 'Wrote the first program.',
      experience_months: 24,
      skill_use: [{ skill: 'Mathematics', months: 24, last_used: '1843-06' }],
      language: 'en',
    });
    for (const key of ['experienceMonths', 'skillUse', 'language']) expect(data.resume).not.toHaveProperty(key);
  });

  it('is whole for a resume that was read before these members were', () => {
    const old = members((key) => FIRST.includes(key));
    expect(resumeDataSchema.parse(toResumeData(storedReading(old)))).toMatchObject({
      resume: { languages: [], certificates: [], projects: [], publications: [] },
      experience_months: null,
      skill_use: [],
      language: null,
    });
  });
});
