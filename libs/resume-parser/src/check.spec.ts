import { findingsOf, keepWhatIsWritten, occursIn, qualityOf, type Draft } from './check.js';

const draft: Draft = {
  basics: {
    name: 'Ana Ruiz',
    label: null,
    email: 'ana@example.org',
    phone: null,
    phoneE164: null,
    location: 'Atlantis',
    links: [],
    emails: [],
    phones: [],
  },
  summary: null,
  work: [
    {
      position: 'Welder',
      name: 'Moon Base',
      location: null,
      startDate: null,
      endDate: null,
      current: false,
      dates: null,
      summary: null,
    },
  ],
  education: [],
  skills: ['Brazing', 'Flying'],
  mentionedSkills: [],
  languages: [],
  certificates: [],
  projects: [],
  publications: [],
  experienceMonths: null,
  skillUse: [],
  language: null,
};
const TEXT = 'Ana Ruiz\nana@exam\nple.org\nWelder of many ships\nBrazing';
const facts = { text: TEXT, hiddenCharacters: 0, truncated: false, ocr: false };

it('keeps only what the text says', () => {
  expect(keepWhatIsWritten(draft, TEXT)).toMatchObject({
    basics: { name: 'Ana Ruiz', email: 'ana@example.org', location: null },
    work: [{ position: 'Welder', name: null }],
    skills: ['Brazing'],
  });
});

it('finds values over line breaks and hyphens', () => {
  const present = occursIn('Aldridge-\nMoore, Mathe-\nmatics\nand  more');
  expect(['Aldridge-Moore', 'Mathematics', 'and more', 'Moore,\nand'].map(present)).toEqual([true, true, true, true]);
  expect(present('Physics')).toBe(false);
});

it('judges how much was found', () => {
  expect(qualityOf(draft, TEXT)).toBe('good');
  expect(qualityOf({ ...draft, basics: { ...draft.basics, email: null } }, TEXT)).toBe('partial');
  expect(qualityOf(draft, 'short')).toBe('unreadable');
});

it('names what a recruiter should know', () => {
  const nobody = { ...draft, basics: { ...draft.basics, name: null, email: null } };
  const codes = (found: ReturnType<typeof findingsOf>) => found.map((finding) => finding.code);
  expect(codes(findingsOf(draft, facts, 'good'))).toEqual([]);
  expect(codes(findingsOf(nobody, { ...facts, hiddenCharacters: 3, truncated: true, ocr: true }, 'partial'))).toEqual([
    'hidden_text',
    'truncated',
    'ocr',
    'no_name',
    'no_contact',
  ]);
  expect(codes(findingsOf(nobody, facts, 'unreadable'))).toEqual(['unreadable']);
});
