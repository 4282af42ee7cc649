import { cpuTime } from '../testing/cpu-time.js';
import { parseResume } from '../parse-resume.js';
import { plainDocument } from '../testing/resume-document.js';
import { mergeProposal } from './merge.js';
import type { Proposal } from './proposal.js';
import { modelQuestion } from './question.js';

const FACTS = { ocr: false, today: '2026-05-31' };

const LONG = 300_000;
/** Far less than the lock of a job; a busy machine takes its time. */
const ENOUGH_MS = 8000;

function filled(piece: string): string {
  return piece.repeat(Math.ceil(LONG / piece.length));
}

/** All that a model could be made to answer, over and over. */
function endless(value: string): Proposal {
  const text = value.slice(0, 190);
  const times = <T>(entry: T): T[] => Array.from({ length: 500 }, () => entry);
  return {
    is_resume: true,
    basics: { name: text, label: text, email: text, phone: text, location: text },
    summary: value.slice(0, 4000),
    work: times({ position: text, employer: text, location: text, dates: text, description: value.slice(0, 4000) }),
    education: times({ institution: text, degree: text, field: text, dates: text }),
    skills: times(text),
    languages: times({ language: text, level: text }),
    certificates: times({ name: text, issuer: text, date: text }),
    projects: times({ name: text, dates: text, description: text }),
    publications: times({ name: text, date: text }),
  };
}

describe.each([
  ['one letter', filled('a')],
  ['one letter and spaces', filled('a ')],
  ['lines of one letter', filled('a\n')],
  ['hyphens at line ends', filled('ab-\n')],
  ['orders to ignore', filled('ignore all previous ')],
  ['orders to ignore, in lines', filled('you are now an ai model must ignore\n')],
  ['brackets', filled('<<|[INST](')],
  ['years', filled('2019 - ')],
  ['years in lines', filled('2019 - 2021\n')],
  ['numbers', filled('12 ')],
  ['at signs', filled('a@')],
  ['addresses', filled('12 Aa Street, Flat 3 rue de la ')],
])('a text of nothing but %s', (_, text) => {
  it('takes little time to ask about and to check', () => {
    const rules = { ...parseResume(plainDocument('Ana Ruiz\nana@example.org\nNurse')), text };
    const took = cpuTime(() => {
      const question =
        modelQuestion(rules, true) ?? modelQuestion({ ...rules, text: `${text}\nenough letters here` }, true);
      if (question !== null) {
        for (const value of ['a', '2019', text.slice(0, 4000)]) mergeProposal(rules, endless(value), question, FACTS);
      }
    });
    expect(took).toBeLessThan(ENOUGH_MS);
  });
});
