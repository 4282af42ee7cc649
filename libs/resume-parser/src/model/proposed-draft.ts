import { normaliseSkill } from '#libs/skills';
import type { Draft } from '../check.js';
import { findEmails } from '../fields/contact.js';
import { countryHint, findPhone } from '../fields/phone.js';
import type { LanguageEntry } from '../parsed-resume.js';
import { fold } from '../text/fold.js';
import {
  ProposalReader,
  proposedEducation,
  proposedNames,
  proposedProjects,
  proposedWork,
} from './proposed-entries.js';
import type { Proposal } from './proposal.js';
import type { ModelQuestion } from './question.js';
import { Witness, type Quote } from './witness.js';

/** What is left of a proposal after the text was asked: the same members as the rules' result, but for what is counted. */
export type ProposedDraft = Pick<
  Draft,
  'summary' | 'work' | 'education' | 'skills' | 'languages' | 'certificates' | 'projects' | 'publications'
> & { basics: Pick<Draft['basics'], 'name' | 'label' | 'email' | 'phone' | 'phoneE164' | 'location'> };

const LONGEST_NAME = 60;
const MOST_NAME_WORDS = 6;
const LONGEST_LABEL = 100;
const LONGEST_LOCATION = 90;
const LONGEST_SUMMARY = 3000;
const LONGEST_SKILL = 60;
const MOST_SKILL_WORDS = 8;
const MOST_SKILLS = 150;
const MOST_LANGUAGES = 30;
/** Lines between a language and its level. */
const LEVEL_REACH = 2;
const HINT_LENGTH = 20_000;

function nameOf(quote: Quote | null): string | null {
  if (quote === null || quote.text.length > LONGEST_NAME || /[\d@<>{}[\]/\\|]/u.test(quote.text)) return null;
  return quote.text.split(' ').length <= MOST_NAME_WORDS ? quote.text : null;
}

function shortText(quote: Quote | null, longest: number): string | null {
  if (quote === null || quote.text.length > longest || /@|https?:|\d{7}/u.test(quote.text)) return null;
  return quote.text;
}

function emailIn(quote: Quote | null): string | null {
  const text = quote?.text ?? '';
  return findEmails(text)[0]?.text === text ? text : null;
}

function skillsOf(skills: readonly string[], reader: ProposalReader): string[] {
  const byKey = new Map<string, string>();
  for (const skill of skills.slice(0, 2 * MOST_SKILLS)) {
    const text = reader.places(skill)[0]?.text;
    if (text === undefined || text.length > LONGEST_SKILL || text.split(' ').length > MOST_SKILL_WORDS) continue;
    const { key } = normaliseSkill(text);
    if (!byKey.has(key)) byKey.set(key, text);
  }
  return [...byKey.values()].slice(0, MOST_SKILLS);
}

function languagesOf(languages: Proposal['languages'], reader: ProposalReader): LanguageEntry[] {
  return languages.slice(0, MOST_LANGUAGES).flatMap((entry) => {
    const pairs = reader.places(entry.language).map((language) => {
      const levels = reader.places(entry.level);
      const level = levels.find((place) => Math.abs(place.line - language.line) <= LEVEL_REACH) ?? null;
      return { language, level };
    });
    // A language that is named in passing has no level beside it.
    const best = pairs.find(({ level }) => level !== null) ?? pairs[0];
    return best === undefined ? [] : [{ language: best.language.text, fluency: best.level?.text ?? null }];
  });
}

/** Keeps of a model's proposal what the visible text bears out, in the words of the text. */
export function proposedDraft(proposal: Proposal, question: ModelQuestion): ProposedDraft {
  const { evidence } = question;
  const reader = new ProposalReader(new Witness(evidence), question.restore);
  const first = (value: string | null) => reader.places(value)[0] ?? null;
  const { basics } = proposal;
  const number = first(basics.phone)?.text ?? '';
  const phone = findPhone(number, number.length, countryHint(fold(evidence.slice(0, HINT_LENGTH))));
  return {
    basics: {
      name: nameOf(first(basics.name)),
      label: shortText(first(basics.label), LONGEST_LABEL),
      email: emailIn(first(basics.email)),
      phone: phone?.text ?? null,
      phoneE164: phone?.e164 ?? null,
      location: shortText(first(basics.location), LONGEST_LOCATION),
    },
    summary: reader.lines(proposal.summary, 0)?.slice(0, LONGEST_SUMMARY) ?? null,
    work: proposedWork(proposal.work, reader),
    education: proposedEducation(proposal.education, reader),
    skills: skillsOf(proposal.skills, reader),
    languages: languagesOf(proposal.languages, reader),
    certificates: proposedNames(proposal.certificates, reader),
    projects: proposedProjects(proposal.projects, reader),
    publications: proposedNames(proposal.publications, reader).map(({ name, date }) => ({ name, releaseDate: date })),
  };
}
