import type { Line } from '../layout/line.js';
import type { ProjectEntry } from '../parsed-resume.js';
import { tidy, trimSigns } from '../text/fold.js';
import { findEntries, hasBullet, withoutBullet, type Entry } from './entries.js';

const MAX_PROJECTS = 40;
const MAX_NAME = 120;
const MAX_TITLE_LINE = 400;
const MAX_DESCRIPTION = 3_000;
const SIGNS = ' \t,;:|•·–—-';
/** What parts a name from its description on one line. */
const BEHIND_NAME = /\s*(?::\s|\s[–—|-]\s|\t)/u;

/** Single spaces; tabs, which stand for wide gaps, stay. */
function tidyTabs(text: string): string {
  return text.split('\t').map(tidy).join('\t');
}

function partName(text: string): { name: string; rest: string } {
  const bare = withoutBullet(tidyTabs(text).slice(0, MAX_TITLE_LINE));
  const cut = BEHIND_NAME.exec(bare);
  if (cut === null || cut.index < 2) return { name: trimSigns(tidy(bare), SIGNS), rest: '' };
  return {
    name: trimSigns(tidy(bare.slice(0, cut.index)), SIGNS),
    rest: trimSigns(bare.slice(cut.index + cut[0].length), SIGNS),
  };
}

function projectOf(title: string, below: readonly string[], dates: Entry['dates']): ProjectEntry[] {
  const { name, rest } = partName(title);
  if (!/\p{L}{2}/u.test(name) || name.length > MAX_NAME) return [];
  const description = [rest, ...below.map((line) => withoutBullet(line).trim())]
    .filter((line) => line !== '')
    .join('\n');
  return [
    {
      name,
      startDate: dates?.from ?? null,
      endDate: dates?.to ?? null,
      description: description === '' ? null : description.slice(0, MAX_DESCRIPTION),
    },
  ];
}

function ofEntry(entry: Entry): ProjectEntry[] {
  const segments = entry.head.flatMap(({ segments: parts }) => parts.map((part) => part.text));
  const [title, ...others] = segments;
  const below = [...entry.tail, ...entry.body.map((line) => ({ line }))].map(({ line }) => line.text);
  if (title !== undefined) return projectOf(title, [...others, ...below], entry.dates);
  const [first, ...rest] = below;
  return first === undefined ? [] : projectOf(first, rest, entry.dates);
}

/** A list of bullets without titles above them: each is a project. */
function isBulletList(lines: readonly Line[]): boolean {
  return lines.length > 0 && hasBullet(lines[0]?.text ?? '') && lines.filter((line) => hasBullet(line.text)).length > 1;
}

function byBullets(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    if (hasBullet(line.text) || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

/** Reads the projects of one section: name, dates, description. */
export function readProjects(lines: readonly Line[]): ProjectEntry[] {
  const entries = isBulletList(lines)
    ? byBullets(lines).flatMap((group) => findEntries(group).slice(0, 1))
    : findEntries(lines);
  return entries.flatMap(ofEntry).slice(0, MAX_PROJECTS);
}
