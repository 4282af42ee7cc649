import { firstDates } from '../dates.js';
import { withoutBullet } from '../fields/entries.js';
import type { EducationEntry, ProjectEntry, WorkEntry } from '../parsed-resume.js';
import { standingTogether } from './near-places.js';
import type { Proposal } from './proposal.js';
import type { Quote, Witness } from './witness.js';

const MOST_ENTRIES = 60;
const LONGEST_PART = 200;
const LONGEST_SUMMARY = 4000;
const MOST_LINES = 60;
/** Lines below an entry's head in which its description may stand. */
const DESCRIPTION_REACH = 80;
/** Lines below an employer's name in which further positions may stand. */
const EMPLOYER_REACH = 120;
const INNER_BULLET = /\s[•·▪●◦‣∙■□➢➤✓✔►▸○§]\s/u;

interface Dates {
  from: string | null;
  to: string | null;
  current: boolean;
  isRange: boolean;
  text: string;
}

/** The words of a model, with what placeholders stand for, and where the text says them. */
export class ProposalReader {
  constructor(
    readonly witness: Witness,
    readonly restore: (value: string) => string,
  ) {}

  places(value: string | null): Quote[] {
    if (value === null || value.length > LONGEST_PART) return [];
    return this.witness.placesOf(this.restore(value));
  }

  /** Lines of a description that the text has at or below a line, in their order. */
  lines(value: string | null, from: number): string | null {
    const kept: string[] = [];
    for (const line of (value ?? '').slice(0, LONGEST_SUMMARY).split('\n').slice(0, MOST_LINES)) {
      const wanted = withoutBullet(this.restore(line).trim());
      const place = this.witness
        .placesOf(wanted)
        .find((quote) => quote.line >= from && quote.line <= from + DESCRIPTION_REACH);
      if (place !== undefined) kept.push(...place.text.split(INNER_BULLET));
    }
    return kept.length === 0 ? null : kept.join('\n').slice(0, LONGEST_SUMMARY);
  }
}

/** What the rules read in the dates that the text writes; a model's own idea of them is never taken. */
function datesIn(quote: Quote | null): Dates | null {
  const span = quote === null ? null : firstDates(quote.text);
  if (quote === null || span === null) return null;
  return { ...span, text: quote.text };
}

/** Places of dates that are dates: "2019" inside a telephone number is none. */
function datePlaces(reader: ProposalReader, value: string | null): Quote[] {
  return reader.places(value).filter((quote) => datesIn(quote) !== null);
}

export function proposedWork(work: Proposal['work'], reader: ProposalReader): WorkEntry[] {
  const taken = new Set<number>();
  let owner: Quote | null = null;
  return work.slice(0, MOST_ENTRIES).flatMap((entry): WorkEntry[] => {
    const employers = reader.places(entry.employer);
    const placed = standingTogether(
      {
        position: reader.places(entry.position),
        employer: employers,
        location: reader.places(entry.location),
        dates: datePlaces(reader, entry.dates),
      },
      taken,
    );
    if (placed === null) return [];
    const { position, location, dates } = placed.parts;
    // Further positions stand below an employer that is named once.
    const inherited = employers.find((quote) => quote.start === owner?.start && isBelow(placed.from, quote)) ?? null;
    const employer = placed.parts.employer ?? inherited;
    if (position === null && employer === null) return [];
    owner = employer;
    for (const quote of [position, dates]) if (quote !== null) taken.add(quote.start);
    const read = datesIn(dates);
    return [
      {
        position: position?.text ?? null,
        name: employer?.text ?? null,
        location: location?.text ?? null,
        startDate: read?.from ?? null,
        endDate: read?.isRange === true ? read.to : null,
        current: read?.current ?? false,
        dates: read?.text ?? null,
        summary: reader.lines(entry.description, placed.from),
      },
    ];
  });
}

function isBelow(line: number, owner: Quote): boolean {
  return line >= owner.line && line <= owner.line + EMPLOYER_REACH;
}

export function proposedEducation(education: Proposal['education'], reader: ProposalReader): EducationEntry[] {
  const taken = new Set<number>();
  return education.slice(0, MOST_ENTRIES).flatMap((entry): EducationEntry[] => {
    const placed = standingTogether(
      {
        institution: reader.places(entry.institution),
        degree: reader.places(entry.degree),
        field: reader.places(entry.field),
        dates: datePlaces(reader, entry.dates),
      },
      taken,
    );
    if (placed === null) return [];
    const { institution, degree, field, dates } = placed.parts;
    if (institution === null && degree === null) return [];
    for (const quote of [degree, dates]) if (quote !== null) taken.add(quote.start);
    const read = datesIn(dates);
    return [
      {
        institution: institution?.text ?? null,
        studyType: degree?.text ?? null,
        area: field?.text ?? null,
        startDate: read?.isRange === true ? read.from : null,
        endDate: read === null ? null : read.isRange ? read.to : read.from,
        dates: read?.text ?? null,
      },
    ];
  });
}

export function proposedProjects(projects: Proposal['projects'], reader: ProposalReader): ProjectEntry[] {
  const taken = new Set<number>();
  return projects.slice(0, MOST_ENTRIES).flatMap((entry): ProjectEntry[] => {
    const places = { name: reader.places(entry.name), dates: datePlaces(reader, entry.dates) };
    const placed = standingTogether(places, taken);
    const name = placed?.parts.name ?? null;
    if (placed === null || name === null) return [];
    taken.add(name.start);
    const read = datesIn(placed.parts.dates);
    return [
      {
        name: name.text,
        startDate: read?.from ?? null,
        endDate: read?.isRange === true ? read.to : null,
        description: reader.lines(entry.description, placed.from),
      },
    ];
  });
}

/** A name with what stands beside it: certificates with issuer and date, publications with their date. */
export function proposedNames(
  entries: readonly { name: string; issuer?: string | null; date: string | null }[],
  reader: ProposalReader,
): { name: string; issuer: string | null; date: string | null }[] {
  const taken = new Set<number>();
  return entries.slice(0, MOST_ENTRIES).flatMap((entry) => {
    const places = {
      name: reader.places(entry.name),
      issuer: reader.places(entry.issuer ?? null),
      date: datePlaces(reader, entry.date),
    };
    const placed = standingTogether(places, taken);
    const name = placed?.parts.name ?? null;
    if (placed === null || name === null) return [];
    taken.add(name.start);
    const read = datesIn(placed.parts.date);
    return [{ name: name.text, issuer: placed.parts.issuer?.text ?? null, date: read?.to ?? read?.from ?? null }];
  });
}
