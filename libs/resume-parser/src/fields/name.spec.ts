import { layOut } from '../layout/layout.js';
import { plainDocument } from '../testing/resume-document.js';
import { findName, looksLikeName } from './name.js';

function nameIn(text: string, email: string | null = null): string | null {
  const lines = layOut(plainDocument(text)).blocks.flatMap((block) => block.lines);
  return findName(lines, lines, 10, email)?.text ?? null;
}

describe('looksLikeName', () => {
  it.each([
    'Ana Ruiz',
    'ANA RUIZ',
    'Jean-Luc de la Tour',
    'Siobhan O’Hara',
    'J. R. Moore',
    '山田 花子',
    'Анна Петрова',
    '김하늘',
  ])('%s is one', (text) => {
    expect(looksLikeName(text)).toBe(true);
  });

  it.each(['ana ruiz', 'Ana', 'Ana Ruiz 3', 'ana@example.org', 'Berufserfahrung', 'Work and Travel around the World'])(
    '%s is none',
    (text) => {
      expect(looksLikeName(text)).toBe(false);
    },
  );
});

describe('findName', () => {
  it.each([
    ['# Ana Ruiz\nSenior Welder\nLeeds, UK', 'Ana Ruiz'],
    ['Senior Welder\nAna Ruiz\nana.ruiz@example.org', 'Ana Ruiz'],
    ['CURRICULUM VITAE\nName: Ana Ruiz\nAdresse: Hauptstraße 1', 'Ana Ruiz'],
    ['Curriculum Vitae – Ana Ruiz\nWelder', 'Ana Ruiz'],
    ['Nombre\tAna Ruiz\nTeléfono\t600 123 456', 'Ana Ruiz'],
    ['# ANA\n# RUIZ\nWelder', 'ANA RUIZ'],
    ['# Ana Ruiz, RN\nNurse', 'Ana Ruiz'],
  ])('%j', (text, name) => {
    expect(nameIn(text)).toBe(name);
  });

  it('lets the e-mail address decide between names', () => {
    expect(nameIn('Technical Drawing\nOther Thing\nAna Ruiz', 'ana.ruiz@example.org')).toBe('Ana Ruiz');
  });

  it.each(['Work Experience\nSkills', 'Phone\tEmail\n12345', 'University of Leeds\nSenior Manager', ''])(
    'invents no name for %j',
    (text) => {
      expect(nameIn(text)).toBeNull();
    },
  );
});

it('takes the name off the beginning of a line with the whole address', () => {
  const line = 'Jean Dupont 3, rue de la Liberté - 33000 Bordeaux - Tél. 05 56 31 32 33';
  expect(nameIn(`${line}\nEnseignant`)).toBe('Jean Dupont');
});
