import { normaliseSkill } from '#libs/skills';
import { findingsOf, keepWhatIsWritten, qualityOf, type Draft } from '../check.js';
import { withDerived } from '../derived.js';
import type { Finding, ParsedResume, PartialDate, WorkEntry } from '../parsed-resume.js';
import { keyOf } from '../text/fold.js';
import { proposedDraft, type ProposedDraft } from './proposed-draft.js';
import type { Proposal } from './proposal.js';
import type { ModelQuestion } from './question.js';

/** Below this the rules' own guess gives way to the model's. */
const SURE = 0.7;
/** Two that read the same independently are seldom both wrong. */
const AGREED = 0.95;
const PROPOSED: Readonly<Record<string, number>> = {
  name: 0.85,
  label: 0.7,
  email: 0.9,
  phone: 0.9,
  location: 0.8,
  summary: 0.8,
  work: 0.9,
  education: 0.9,
  skills: 0.75,
};
const OCR_FACTOR = 0.8;
/** Findings about the file, which a model can't change; the others are made anew from what was found. */
const ABOUT_FILE: readonly Finding['code'][] = ['hidden_text', 'truncated', 'ocr', 'unsupported_language'];

/** How much of entries is filled in; words that only one side has count as well as dates that only one side has. */
function fullness(entries: readonly object[], parts: readonly string[]): number {
  return entries
    .flatMap((entry) => parts.map((part) => (entry as Record<string, unknown>)[part]))
    .filter((value) => value !== null && value !== undefined).length;
}

/** The model's entries when they say at least as much, else those of the rules: a list is never half of each. */
function fuller<Entry extends object>(
  rules: Entry[],
  model: Entry[],
  parts: readonly (keyof Entry & string)[],
): Entry[] {
  return model.length > 0 && fullness(model, parts) >= fullness(rules, parts) ? model : rules;
}

/** What only the rules read of a position both have. */
function completed(entry: WorkEntry, rules: readonly WorkEntry[]): WorkEntry {
  const same = rules.find((other) => other.dates !== null && other.dates === entry.dates && sharesName(other, entry));
  return {
    ...entry,
    location: entry.location ?? same?.location ?? null,
    summary: entry.summary ?? same?.summary ?? null,
  };
}

function sharesName(a: WorkEntry, b: WorkEntry): boolean {
  const keys = [a.position, a.name].map((value) => keyOf(value ?? ''));
  return [b.position, b.name].some((value) => value !== null && keys.includes(keyOf(value)));
}

/** The rules' list of a document that has one; without it, what the rules recognised and what the model found besides. */
function mergedSkills(rules: ParsedResume, model: readonly string[]): string[] {
  const isList = rules.skills.some((skill) => !rules.mentionedSkills.includes(skill));
  if (isList) return rules.skills;
  const known = new Set(rules.skills.map((skill) => normaliseSkill(skill).key));
  return [...rules.skills, ...model.filter((skill) => !known.has(normaliseSkill(skill).key))];
}

function mergedBasics(rules: ParsedResume, model: ProposedDraft): Draft['basics'] {
  const { basics, confidence } = rules;
  const unsure = (field: 'name' | 'location') => basics[field] === null || (confidence[field] ?? 0) < SURE;
  const email = basics.email ?? model.basics.email;
  const phone = basics.phone ?? model.basics.phone;
  return {
    ...basics,
    name: (unsure('name') ? model.basics.name : null) ?? basics.name,
    label: basics.label ?? model.basics.label,
    location: (unsure('location') ? model.basics.location : null) ?? basics.location,
    email,
    emails: basics.emails.length > 0 || email === null ? basics.emails : [email],
    phone,
    phoneE164: basics.phone === null ? model.basics.phoneE164 : basics.phoneE164,
    phones: basics.phones.length > 0 || phone === null ? basics.phones : [phone],
  };
}

function mergedDraft(rules: ParsedResume, model: ProposedDraft): Draft {
  const { mentionedSkills, experienceMonths, skillUse, language } = rules;
  const orElse = <T>(own: T[], proposed: T[]) => (own.length > 0 ? own : proposed);
  const work = fuller(rules.work, model.work, ['position', 'name', 'dates']);
  return {
    ...{ mentionedSkills, experienceMonths, skillUse, language },
    basics: mergedBasics(rules, model),
    summary: rules.summary ?? model.summary,
    work: work === model.work ? work.map((entry) => completed(entry, rules.work)) : work,
    education: fuller(rules.education, model.education, ['institution', 'studyType', 'area', 'dates']),
    skills: mergedSkills(rules, model.skills),
    languages: orElse(rules.languages, model.languages),
    certificates: orElse(rules.certificates, model.certificates),
    projects: orElse(rules.projects, model.projects),
    publications: orElse(rules.publications, model.publications),
  };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function fieldsOf(
  draft: Omit<ProposedDraft, 'basics'> & { basics: Partial<Draft['basics']> },
): Record<string, unknown> {
  const { name, label, email, phone, location } = draft.basics;
  const { summary, work, education, skills } = draft;
  return { name, label, email, phone, location, summary, work, education, skills };
}

function confidenceOf(rules: ParsedResume, merged: Draft, model: ProposedDraft, ocr: boolean): Record<string, number> {
  const before = fieldsOf(rules);
  const proposed = fieldsOf(model);
  const factor = ocr ? OCR_FACTOR : 1;
  const confidence = { ...rules.confidence };
  for (const [field, value] of Object.entries(fieldsOf(merged))) {
    if (isEmpty(value)) continue;
    const own = rules.confidence[field] ?? 0;
    const agreed = typeof value === 'string' && value === before[field] && value === proposed[field];
    const isModels = JSON.stringify(value) !== JSON.stringify(before[field]);
    const given = agreed ? Math.max(own, AGREED * factor) : isModels ? (PROPOSED[field] ?? SURE) * factor : own;
    confidence[field] = Math.round(given * 100) / 100;
  }
  return confidence;
}

/** How and when the document was read. */
export interface ReadingFacts {
  ocr: boolean;
  /** Up to it positions count that go on; null: up to the latest date that the positions name. */
  today: PartialDate | null;
}

/**
 * Merges a model's proposal into what the rules read. Each value of the proposal is kept only where the visible text
 * says it, in the text's own words; which side wins is decided field by field (docs/adr/0010). A document that the model
 * takes for no resume stays as the rules read it.
 */
export function mergeProposal(
  rules: ParsedResume,
  proposal: Proposal,
  question: ModelQuestion,
  { ocr, today }: ReadingFacts,
): ParsedResume {
  if (!proposal.is_resume) return rules;
  const model = proposedDraft(proposal, question);
  const draft = withDerived(keepWhatIsWritten(mergedDraft(rules, model), rules.text), rules.text, today);
  const quality = qualityOf(draft, rules.text);
  if (quality === 'unreadable') return rules;
  const about = rules.findings.filter(({ code }) => ABOUT_FILE.includes(code));
  const facts = { text: rules.text, hiddenCharacters: 0, truncated: false, ocr: false, otherKind: null, today };
  return {
    ...draft,
    quality,
    findings: [...about, ...findingsOf(draft, facts, quality)],
    confidence: confidenceOf(rules, draft, model, ocr),
    text: rules.text,
  };
}
