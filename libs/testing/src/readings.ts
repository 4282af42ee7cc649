import type { ReadResume } from '#libs/resume-reader';

/** What a reader says of a resume of a person with this name and address. */
export function readingOf(given: { name?: string | null; email?: string | null; skills?: string[] } = {}): ReadResume {
  const { name = 'Ada Byron', email = 'Ada@Example.com', skills = ['Mathematics'] } = given;
  return {
    ...{ format: 'pdf', pages: 1, ocr: false, ms: 12.4, model: null },
    parsed: {
      basics: {
        ...{ name, email, label: 'Analyst', location: 'London', links: [], emails: [], phones: [] },
        ...{ phone: '020 7946 0000', phoneE164: '+442079460000' },
      },
      ...{ summary: 'Wrote the first program.', work: [], education: [], skills, mentionedSkills: [] },
      ...{
        languages: [{ language: 'English', fluency: 'native' }],
        certificates: [{ name: 'Proof of skill', issuer: 'Analytical Society', date: '1842' }],
        projects: [{ name: 'Engine', startDate: '1842', endDate: '1843', description: 'Notes on it' }],
        publications: [{ name: 'Sketch of the engine', releaseDate: '1843' }],
        experienceMonths: 24,
        skillUse: [{ skill: 'Mathematics', months: 24, lastUsed: '1843-06' }],
        language: 'en',
      },
      ...{ quality: 'good', findings: [], confidence: { 'basics.name': 0.9 }, text: `${name ?? ''}\nAnalyst` },
    },
  };
}

/** What a reader says of a file in which there is nothing to read. */
export function unreadable(): ReadResume {
  const reading = readingOf({ name: null, email: null, skills: [] });
  return { ...reading, parsed: { ...reading.parsed, quality: 'unreadable', text: '' } };
}
