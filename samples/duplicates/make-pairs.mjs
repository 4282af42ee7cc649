// Makes pairs.json from people.txt: `node samples/duplicates/make-pairs.mjs`. Each way to meet a person again, and each way
// to take two people for one, is tried with many people; which ways with whom follows from the order of people.txt.
import { readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';

const people = readFileSync(new URL('people.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line, index) =>
    personOf(
      line.split('|').map((part) => part.trim()),
      index,
    ),
  );

function personOf(parts, index) {
  const [
    country,
    given,
    family,
    other,
    typo,
    whole,
    married,
    sibling,
    generation,
    town,
    elsewhere,
    email,
    phone,
    first,
    second,
    school,
  ] = parts;
  const stay = (text) => {
    const [, name, from, to] = /^(.*) (\d{4})-(\d{4})$/.exec(text);
    return { name, from, to };
  };
  const [, schoolName, year] = /^(.*) (\d{4})$/.exec(school);
  const schools = [{ name: schoolName, from: null, to: year }];
  return {
    index,
    country,
    given,
    family,
    other,
    typo,
    whole,
    married,
    sibling,
    generation,
    town,
    elsewhere,
    email,
    phone,
    first: stay(first),
    second: stay(second),
    schools,
  };
}

const full = (p) => ({
  name: `${p.given} ${p.family}`,
  location: p.town,
  emails: [p.email],
  phones: [p.phone],
  links: [],
  work: [p.second, p.first],
  education: p.schools,
  contentHashes: [],
});
const bare = { emails: [], phones: [], links: [], contentHashes: [] };
const stranger = (p) => people[Math.floor(p.index / 10) * 10 + ((p.index + 3) % 10)];
const anotherMail = (p, provider) => `${p.email.split('@')[0]}@${provider}`;
const freshMail = (p, word) => `${word}.${p.index}@mail.example`;
const freshPhone = (p, n) => p.phone.slice(0, -5) + String(70000 + ((p.index * 37 + n * 911) % 9999)).slice(-5);
const later = (p, years) => ({
  name: `${stranger(p).town} ${['Freight', 'Studio', 'Clinic', 'Works'][p.index % 4]}`,
  from: String(Number(p.second.to) + years),
  to: null,
});
const shifted = (stay, years) => ({
  ...stay,
  from: String(Number(stay.from) + years),
  to: String(Number(stay.to) + years),
});
const profile = (p) => `https://www.linkedin.com/in/${p.email.split('@')[0].replaceAll('.', '-')}`;
const hash = (text) => createHash('sha256').update(text).digest('hex');

/** One person met again. */
const SAME = {
  'short name, same mailbox, new job': (p) => [
    full(p),
    { ...full(p), name: `${p.other} ${p.family}`, phones: [], work: [later(p, 0)], education: [] },
  ],
  'misspelt, same telephone': (p) => [
    full(p),
    { ...full(p), name: `${p.given} ${p.typo}`, emails: [], work: [later(p, 1)] },
  ],
  'other letters, same mailbox': (p) => [
    full(p),
    {
      ...full(p),
      name: p.whole,
      emails: [p.email.toUpperCase().toLowerCase()],
      phones: [freshPhone(p, 1)],
      location: null,
    },
  ],
  'married, same telephone and employer': (p) => [
    full(p),
    { ...full(p), name: `${p.given} ${p.married}`, emails: [freshMail(p, 'married')] },
  ],
  'married, same mailbox and school': (p) => [
    full(p),
    { ...full(p), name: `${p.given} ${p.married}`, phones: [], work: [] },
  ],
  'family name first, same mailbox name elsewhere, same career': (p) => [
    full(p),
    { ...full(p), name: `${p.family.toUpperCase()}, ${p.given}`, emails: [anotherMail(p, 'post.example')], phones: [] },
  ],
  'initial and profile': (p) => [
    { ...full(p), links: [profile(p)] },
    {
      ...full(p),
      ...bare,
      name: `${p.given[0]}. ${p.family}`,
      links: [profile(p).replace('https://www.', 'http://') + '/'],
      work: [p.second],
    },
  ],
  'no contact data, same career': (p) => [full(p), { ...full(p), ...bare }],
  'moved: other town, mailbox and telephone': (p) => [
    full(p),
    {
      ...full(p),
      location: p.elsewhere,
      emails: [freshMail(p, 'new')],
      phones: [freshPhone(p, 2)],
      work: [later(p, 0), p.second, p.first],
    },
  ],
  'the same file, name read wrong': (p) => [
    { ...full(p), contentHashes: [hash(p.email)] },
    { ...full(p), ...bare, name: `${p.given} ${p.typo}`, work: [], education: [], contentHashes: [hash(p.email)] },
  ],
  'double name, same mailbox': (p) => [
    full(p),
    { ...full(p), name: `${p.given} ${p.family}-${p.married}`, work: [later(p, 0)], phones: [] },
  ],
  'national telephone number, short name': (p) => [
    full(p),
    { ...full(p), name: `${p.other} ${p.family}`, emails: [], phones: [`0${p.phone.slice(3)}`], work: [p.second] },
  ],
  'tagged mailbox, bare record': (p) => [
    { ...full(p), emails: [anotherMail(p, 'gmail.com')] },
    {
      ...full(p),
      ...bare,
      emails: [`${p.email.split('@')[0].replaceAll('.', '')}+jobs@gmail.com`],
      work: [],
      education: [],
      location: null,
    },
  ],
  'little to go by: name, town and school': (p) => [full(p), { ...full(p), ...bare, work: [later(p, 1)] }],
};

/** Two people. */
const DIFFERENT = {
  'brother or sister at one address and telephone': (p) => [
    full(p),
    {
      ...full(stranger(p)),
      name: `${p.sibling} ${p.family}`,
      location: p.town,
      emails: [freshMail(p, 'sibling')],
      phones: [p.phone],
    },
  ],
  'couple with one mailbox': (p) => [
    { ...full(p), emails: [`familie${p.index}@mail.example`] },
    {
      ...full(stranger(p)),
      name: `${p.sibling} ${p.family}`,
      location: p.town,
      emails: [`familie${p.index}@mail.example`],
      phones: [p.phone],
    },
  ],
  'same name, nothing else': (p) => [
    full(p),
    {
      ...full(stranger(p)),
      name: `${p.given} ${p.family}`,
      emails: [freshMail(p, 'namesake')],
      phones: [freshPhone(p, 3)],
    },
  ],
  'same name and town': (p) => [
    full(p),
    {
      ...full(stranger(p)),
      name: `${p.given} ${p.family}`,
      location: p.town,
      emails: [freshMail(p, 'other')],
      phones: [freshPhone(p, 4)],
    },
  ],
  'parent and child of one name, address and telephone': (p) => [
    full(p),
    {
      ...full(p),
      emails: [],
      work: [{ ...later(p, 0), from: String(Number(p.second.to) + 12) }],
      education: [{ ...stranger(p).schools[0], to: String(Number(p.schools[0].to) + 28) }],
    },
  ],
  'generation in the name, one telephone': (p) => [
    { ...full(p), name: `${p.given} ${p.family} Sr.`, emails: [] },
    { ...full(stranger(p)), name: `${p.given} ${p.family} Jr.`, location: p.town, emails: [], phones: [p.phone] },
  ],
  'telephone of an agency': (p) => [
    { ...full(p), emails: [] },
    { ...full(stranger(p)), emails: [], phones: [p.phone] },
  ],
  'mailbox of an office, same given name': (p) => [
    { ...full(p), emails: ['info@agency.example'] },
    {
      ...full(stranger(p)),
      name: `${p.given} ${stranger(p).family}`,
      emails: ['info@agency.example'],
      phones: [freshPhone(p, 5)],
    },
  ],
  'mailbox of recruiters': (p) => [
    { ...full(p), emails: [`talent.pool@firm${p.index % 7}.example`] },
    { ...full(stranger(p)), emails: [`talent.pool@firm${p.index % 7}.example`], location: p.town },
  ],
  'colleagues of one given name': (p) => [
    full(p),
    {
      ...full(stranger(p)),
      name: `${p.given} ${stranger(p).married}`,
      location: p.town,
      work: [p.second],
      education: [],
    },
  ],
  'cousins at one school': (p) => [
    full(p),
    { ...full(p), ...bare, name: `${p.sibling} ${p.family}`, work: [later(p, 2)] },
  ],
  'namesakes in one firm at other times': (p) => [
    full(p),
    {
      ...full(stranger(p)),
      name: `${p.given} ${p.family}`,
      work: [shifted(p.first, 9)],
      emails: [freshMail(p, 'firm')],
      phones: [freshPhone(p, 6)],
    },
  ],
  'similar family name, same town': (p) => [
    full(p),
    {
      ...full(stranger(p)),
      name: `${p.given} ${p.typo}`,
      location: p.town,
      emails: [freshMail(p, 'similar')],
      phones: [freshPhone(p, 7)],
    },
  ],
  'married into the family, one telephone': (p) => [
    full(p),
    { ...full(stranger(p)), name: `${stranger(p).given} ${p.family}`, location: p.town, emails: [], phones: [p.phone] },
  ],
};

const pairs = people.flatMap((person) => [
  ...chosen(SAME, person, [0, 4, 9]).map(([kind, make]) => pair(person, kind, true, make)),
  ...chosen(DIFFERENT, person, [0, 3, 6, 10]).map(([kind, make]) => pair(person, kind, false, make)),
]);

function chosen(kinds, { index }, steps) {
  const list = Object.entries(kinds);
  return steps.map((step) => list[(index * 3 + Math.floor(index / 14) + step) % list.length]);
}

/** Whole countries would differ too much: every other person belongs to the half that weights are fitted to. */
function pair(person, kind, same, make) {
  const [a, b] = make(person);
  return { half: person.index % 2 === 0 ? 'fitting' : 'holdout', country: person.country, kind, same, a, b };
}

writeFileSync(new URL('pairs.json', import.meta.url), `[\n${pairs.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
