// Grades every resume for every opening by the rules of README.md, from facts.json alone: no text is read here.
// `node samples/ranking/make-grades.mjs` writes grades.csv; `--print` prints it; `--why` prints what each grade above 0, and
// each 0 of somebody who has done such work, comes from.
import { readFileSync, writeFileSync } from 'node:fs';

const facts = JSON.parse(readFileSync(new URL('facts.json', import.meta.url), 'utf8'));
const STALE_AFTER_YEARS = 5;
const THIS_YEAR = Number(facts.asOf.slice(0, 4));

/** Half when it ended too long ago. */
function freshness(lastYear) {
  return THIS_YEAR - lastYear > STALE_AFTER_YEARS ? 0.5 : 1;
}

/** Years in the role: those in a near role count half. */
function practisedYears(opening, { work }) {
  const share = (role) => (role === opening.role ? 1 : opening.near.includes(role) ? 0.5 : 0);
  return work.reduce((sum, { role, years, until }) => sum + years * share(role) * freshness(until), 0);
}

/** The share of the skills asked for: a related one counts half. */
function coveredSkills(opening, person) {
  const held = Object.entries(person.skills).flatMap(([year, names]) =>
    names.map((name) => ({ name, worth: freshness(Number(year)) })),
  );
  const best = (names) => Math.max(0, ...held.filter(({ name }) => names.includes(name)).map(({ worth }) => worth));
  const worths = opening.skills.map((name) => Math.max(best([name]), best(facts.related[name] ?? []) / 2));
  return worths.reduce((sum, worth) => sum + worth, 0) / opening.skills.length;
}

function placeShortfall(opening, { place, country, movesTo }) {
  if (opening.remoteIn.length > 0) return opening.remoteIn.includes(country) ? 0 : 2;
  if (place === opening.place || opening.reach.includes(place) || movesTo.includes(opening.country)) return 0;
  return country === opening.country ? 1 : 2;
}

function levelShortfall(opening, { level }) {
  const above = level - opening.level;
  return above < 0 ? Math.min(2, -above) : above > 1 ? 1 : 0;
}

function licenceShortfall(opening, { licences }) {
  const costs = { held: 0, lapsed: 1, 'under way': 1 };
  return opening.licences.reduce((sum, name) => sum + (costs[licences[name]] ?? 2), 0);
}

/** What a person falls short in, each by how much; null for who has done no such work and has not the skills either. */
function shortfallsOf(opening, person) {
  const years = practisedYears(opening, person);
  const covered = coveredSkills(opening, person);
  if (years === 0 && covered < 0.75) return null;
  return {
    years: years >= opening.years ? 0 : years >= opening.years / 2 ? 1 : 2,
    skills: covered >= 0.75 ? 0 : covered >= 0.5 ? 1 : covered >= 0.25 ? 2 : 3,
    level: levelShortfall(opening, person),
    licences: licenceShortfall(opening, person),
    education: person.education < opening.education ? 1 : 0,
    place: placeShortfall(opening, person),
    language: person.speaks.includes(opening.speaks) ? 0 : 2,
  };
}

function ruledGrade(shortfalls) {
  if (shortfalls === null) return 0;
  const sum = Object.values(shortfalls).reduce((total, cost) => total + cost, 0);
  return sum === 0 ? 3 : sum === 1 ? 2 : sum <= 4 ? 1 : 0;
}

function judge(opening, person) {
  const shortfalls = shortfallsOf(opening, person);
  const override = facts.overrides.find((entry) => entry.opening === opening.id && entry.person === person.id);
  return { shortfalls, grade: override?.grade ?? ruledGrade(shortfalls), override };
}

function table() {
  const header = ['resume', ...facts.openings.map(({ id }) => id)];
  const rows = facts.people.map((person) => [
    person.id,
    ...facts.openings.map((opening) => judge(opening, person).grade),
  ]);
  return [header, ...rows].map((cells) => `${cells.join(',')}\n`).join('');
}

function reasons() {
  const lines = facts.openings.flatMap((opening) => {
    const judged = facts.people.map((person) => ({ person, ...judge(opening, person) }));
    const told = judged.filter(({ shortfalls }) => shortfalls !== null).sort((a, b) => b.grade - a.grade);
    return [opening.id, ...told.map(reasonLine)];
  });
  return `${lines.join('\n')}\n`;
}

function reasonLine({ person, shortfalls, grade, override }) {
  const short = Object.entries(shortfalls).filter(([, cost]) => cost > 0);
  const why = short.map(([what, cost]) => `${what} -${cost}`).join(', ') || 'nothing short';
  return `  ${grade} ${person.id}: ${why}${override === undefined ? '' : `; by hand: ${override.why}`}`;
}

if (process.argv.includes('--why')) process.stdout.write(reasons());
else if (process.argv.includes('--print')) process.stdout.write(table());
else writeFileSync(new URL('grades.csv', import.meta.url), table());
