import { parseResume } from '../parse-resume.js';
import { plainDocument } from '../testing/resume-document.js';
import { placeWithoutStreet, resumeWithoutContact, textWithoutContact } from './without-contact.js';

const RESUME = `# Marta Oliveira
Senior Welder
12 High Street, Leeds, UK | +44 7400 123456 | marta.oliveira@example.org | linkedin.com/in/marta-oliveira

** PROFILE
Ask me under marta.oliveira@example.org or 07400 123456.

** WORK EXPERIENCE
Senior Welder\tMarch 2019 – Present
Iron Works Ltd, Leeds
• Welded pressure vessels to ISO 9606, see https://iron.example/vessels
** SKILLS
TIG welding, MIG welding`;

const CONTACT = /@|7400|123456|linkedin|https?:|High Street/iu;

describe('a resume without contact data', () => {
  const resume = parseResume(plainDocument(RESUME), { today: '2026-05-31' });
  const without = resumeWithoutContact(resume);

  it('was read with them', () => {
    expect(resume.basics).toMatchObject({ email: 'marta.oliveira@example.org', phoneE164: '+447400123456' });
    expect(resume.text).toMatch(CONTACT);
  });

  it('holds none of them anywhere', () => {
    expect(JSON.stringify(without)).not.toMatch(CONTACT);
    expect(without.basics).toMatchObject({
      email: null,
      emails: [],
      phone: null,
      phones: [],
      phoneE164: null,
      links: [],
    });
  });

  it('keeps everything else', () => {
    expect(without.basics.name).toBe('Marta Oliveira');
    expect(without.skills).toEqual(resume.skills);
    expect(without.work.map(({ position, name, dates }) => [position, name, dates])).toEqual(
      resume.work.map(({ position, name, dates }) => [position, name, dates]),
    );
    expect(without.text).toContain('March 2019 – Present');
    expect(without.confidence).toEqual(resume.confidence);
  });
});

it('hides a value that only the contact data show to be one', () => {
  const resume = parseResume(plainDocument('# Ada Byron\nada@example.org'), { today: '2026-05-31' });
  const given = { ...resume, basics: { ...resume.basics, phones: ['555 12'] }, text: 'Ada Byron, ext. 555 12' };
  expect(resumeWithoutContact(given).text).toBe('Ada Byron, ext. [hidden]');
});

it.each([
  ['12 High Street, Leeds, UK', 'Leeds, UK'],
  ['Hauptstraße 12, 70597 Stuttgart', '70597 Stuttgart'],
  ['London', 'London'],
  ['221B Baker Street', null],
])('takes the street out of %j', (location, place) => {
  expect(placeWithoutStreet(location)).toBe(place);
});

it('finds the last of many, in a text of any length', () => {
  const line = 'Welded pressure vessels to ISO 9606 in 2019 and 2020. ';
  const text = `${line.repeat(4000)}\nann@example.org`;
  expect(textWithoutContact(text)).toBe(`${line.repeat(4000)}\n[hidden]`);
});
