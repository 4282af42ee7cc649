import type { Draft } from '../check.js';
import type { Sureness } from '../confidence.js';
import { recogniseSkills, type SkillCategory } from '#libs/skills';
import type { Line } from '../layout/line.js';
import type { Section } from '../sections.js';
import { fold } from '../text/fold.js';
import type { SectionKind } from '../vocabulary/headings.js';
import { readCertificates } from './certificates.js';
import { findEmails, findLinks } from './contact.js';
import { readEducation } from './education.js';
import { readLanguages } from './languages.js';
import { findLocation } from './location.js';
import { findName } from './name.js';
import { countryHint, findPhone } from './phone.js';
import { findPhones } from './phones.js';
import { readProjects } from './projects.js';
import { readPublications } from './publications.js';
import { mentionedSkills, readSkills } from './skills.js';
import { findLabel, findSummary } from './summary.js';
import { readWork } from './work.js';

export interface FieldsInput {
  sections: readonly Section[];
  text: string;
  bodySize: number;
}

const MENTION_KINDS = new Set<SectionKind>([
  'summary',
  'work',
  'education',
  'projects',
  'certificates',
  'other',
  'header',
  'volunteer',
]);

/** Enough to tell the language of a resume. */
const HINT_LENGTH = 20_000;
const BEGINNING_KINDS = new Set<SectionKind>(['summary', 'other', 'languages']);
const ENTRY_KINDS = new Set<SectionKind>(['work', 'education', 'projects', 'volunteer']);
const LINK_KINDS = new Set<SectionKind>(['header', 'contact', 'summary', 'other']);

/** The lines where a person's own data stand: above the headings, and in a contact section. */
function contactLines(sections: readonly Section[]): Line[] {
  const own = sections.filter((section) => section.kind === 'header' || section.kind === 'contact');
  return own.flatMap((section) => section.lines);
}

function linesText(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join('\n');
}

function linesOf(sections: readonly Section[], kind: SectionKind): Line[][] {
  return sections
    .filter((section) => section.kind === kind && section.lines.length > 0)
    .map((section) => section.lines);
}

/** The first lines of the first sections, where contact data stand under a heading like "About me". */
function beginnings(sections: readonly Section[]): Line[] {
  return sections
    .slice(0, 3)
    .flatMap((section) => (BEGINNING_KINDS.has(section.kind) ? section.lines.slice(0, 6) : []));
}

/** The lines around the e-mail address, where contact data stand that are set at the foot of a page. */
function besideEmail(lines: readonly Line[]): Line[] {
  const at = lines.findIndex((line) => line.text.includes('@'));
  return at === -1 ? [] : lines.slice(Math.max(0, at - 4), at + 5);
}

/** A document that starts with a heading may still hold the name below it. */
function topLines(sections: readonly Section[], contact: readonly Line[]): Line[] {
  const first = sections.slice(0, 2).flatMap((section) => section.lines.slice(0, 6));
  return [...contact, ...first.filter((line) => !contact.includes(line))];
}

function linkText(sections: readonly Section[]): string {
  return sections
    .filter((section) => LINK_KINDS.has(section.kind))
    .map((section) => linesText(section.lines))
    .join('\n');
}

interface BasicsRead {
  basics: Draft['basics'];
  sureness: Sureness;
}

function readBasics({ sections, text, bodySize }: FieldsInput): BasicsRead {
  const contact = contactLines(sections);
  const allLines = sections.flatMap((section) => section.lines);
  const contactText = linesText(contact);
  const email = (findEmails(contactText)[0] ?? findEmails(text)[0])?.text ?? null;
  const name = findName(topLines(sections, contact), allLines, bodySize, email);
  const country = countryHint(fold(text.slice(0, HINT_LENGTH)));
  const phone = findPhone(contactText, contactText.length, country) ?? findPhone(text, 0, country);
  const ofEntries = new Set(sections.filter(({ kind }) => ENTRY_KINDS.has(kind)).flatMap(({ lines }) => lines));
  const location =
    findLocation(contact) ??
    findLocation(beginnings(sections).filter((line) => line.text.length < 50)) ??
    findLocation(besideEmail(allLines).filter((line) => !ofEntries.has(line)));
  return {
    basics: {
      name: name?.text ?? null,
      label: findLabel(contact, name?.line ?? null, name?.text ?? null),
      email,
      phone: phone?.text ?? null,
      phoneE164: phone?.e164 ?? null,
      location: location?.text ?? null,
      links: findLinks(linkText(sections)).map((link) => link.text),
      emails: email === null ? [] : [...new Set([email, ...findEmails(text).map((found) => found.text)])],
      phones: findPhones(`${contactText}\n${text.slice(0, HINT_LENGTH)}`, contactText.length, country, phone).map(
        (found) => found.text,
      ),
    },
    sureness: { name: name?.confidence ?? 0, location: location?.confidence ?? 0 },
  };
}

const LISTED = 3;
/** Fewer mentions make no list of skills: a teacher's resume that names mathematics has none. */
const ENOUGH_MENTIONS = 4;

/** Where a resume has no list: what it mentions outside its studies, when that is more than a word or two. */
function withoutStudies(mentioned: readonly string[], sections: readonly Section[]): string[] {
  const studies = new Set(linesOf(sections, 'education').flatMap((lines) => mentionedSkills(linesText(lines))));
  const used = mentioned.filter((skill) => !studies.has(skill));
  return used.length >= ENOUGH_MENTIONS ? used : [];
}

const PROGRAMMING = new Set<SkillCategory>(['programming', 'web', 'data']);

/** Under "Languages" a programmer may list programming languages; they name skills, not what is spoken. */
function listsSkills(section: Section): boolean {
  const text = linesText(section.lines);
  return recogniseSkills(text).filter((mention) => PROGRAMMING.has(mention.category)).length >= LISTED;
}

/** The lists of skills: sections of that name, and others that hold one. */
function skillLists(sections: readonly Section[]): Line[][] {
  const lists = sections.filter(({ kind, lines }) => kind === 'skills' && lines.length > 0);
  const misnamed = sections.filter((section) => section.kind === 'languages' && listsSkills(section));
  return [...lists, ...misnamed].map((section) => section.lines);
}

/** Reads every field that the sections write; what follows from them is added later. Nothing is checked yet. */
export function readFields(input: FieldsInput): { draft: Draft; sureness: Sureness } {
  const { sections } = input;
  const { basics, sureness } = readBasics(input);
  const work = linesOf(sections, 'work').flatMap(readWork);
  const listed = skillLists(sections).flatMap(readSkills);
  const prose = sections.filter((section) => MENTION_KINDS.has(section.kind));
  const mentioned = mentionedSkills(prose.map((section) => linesText(section.lines)).join('\n'));
  return {
    draft: {
      basics: { ...basics, label: basics.label ?? work[0]?.position ?? null },
      summary: findSummary(sections),
      work,
      education: linesOf(sections, 'education').flatMap(readEducation),
      skills: listed.length > 0 ? [...new Set(listed)] : withoutStudies(mentioned, sections),
      mentionedSkills: mentioned,
      languages: readLanguages(sections),
      certificates: linesOf(sections, 'certificates').flatMap(readCertificates),
      projects: linesOf(sections, 'projects').flatMap(readProjects),
      publications: linesOf(sections, 'publications').flatMap(readPublications),
      experienceMonths: null,
      skillUse: [],
      language: null,
    },
    sureness,
  };
}
