import { inlineHeading, isDocumentTitle, knownHeading, suggestedHeading } from './headings.js';

describe('knownHeading', () => {
  it.each([
    ['WORK EXPERIENCE', 'work'],
    ['Berufserfahrung', 'work'],
    ['Expériences professionnelles', 'work'],
    ['Experiencia laboral', 'work'],
    ['Esperienza lavorativa', 'work'],
    ['Experiência profissional', 'work'],
    ['Werkervaring', 'work'],
    ['Education & Training', 'education'],
    ['Diplômes et formations', 'education'],
    ['Skills:', 'skills'],
    ['EDV-Kenntnisse', 'skills'],
    ['Skills / Kenntnisse', 'skills'],
    ['Languages', 'languages'],
    ['WORKEXPERIENCE', 'work'],
  ])('%s names the section %s', (text, kind) => {
    expect(knownHeading(text)).toBe(kind);
  });

  it.each([
    'Five years of experience',
    'Experience: 2019',
    'Senior Engineer',
    '',
    'Skills and a very long line about many of them',
  ])('"%s" is no heading', (text) => {
    expect(knownHeading(text)).toBeNull();
  });
});

it('suggests a kind for longer headings by their words', () => {
  expect(suggestedHeading('Selected clinical experience abroad')).toBe('work');
  expect(suggestedHeading('Key figures')).toBeNull();
});

it('parts a heading from the content behind its colon', () => {
  expect(inlineHeading('Skills: Excel, Word')).toEqual({ kind: 'skills', label: 'Skills', rest: 'Excel, Word' });
  expect(inlineHeading('Skills:')).toBeNull();
  expect(inlineHeading('Note: skills')).toBeNull();
});

it('knows titles of the document', () => {
  expect(isDocumentTitle('CURRICULUM VITAE')).toBe(true);
  expect(isDocumentTitle('Lebenslauf')).toBe(true);
  expect(isDocumentTitle('Vita Sackville')).toBe(false);
});
