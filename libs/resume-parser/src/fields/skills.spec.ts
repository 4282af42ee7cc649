import { layOut } from '../layout/layout.js';
import { plainDocument } from '../testing/resume-document.js';
import { mentionedSkills, readSkills } from './skills.js';

function skillsIn(text: string): string[] {
  return readSkills(layOut(plainDocument(text)).blocks.flatMap((block) => block.lines));
}

describe('readSkills', () => {
  it.each([
    ['Excel (Power Query, pivot tables), SAP; US GAAP', ['Excel (Power Query, pivot tables)', 'SAP', 'US GAAP']],
    ['• MIG welding\n• Blueprint reading', ['MIG welding', 'Blueprint reading']],
    ['Languages: Python, Go, C++\nTools: Git', ['Python', 'Go', 'C++', 'Git']],
    ['Python (Advanced), Excel – Intermediate, Word ●●●○○', ['Python', 'Excel', 'Word']],
    ['Expert\nPython\nAdvanced\nGo', ['Python', 'Go']],
    ['JavaScript, JS, Javascript', ['JavaScript']],
    ['Python\tGo\nRust', ['Python', 'Go', 'Rust']],
    ['Clinical\tTriage, Wound Care', ['Triage', 'Wound Care']],
    ['Web (advanced): HTML, CSS', ['HTML', 'CSS']],
    ['(Beginner) Python, Docker and Kubernetes, Java/SQL', ['Python', 'Docker', 'Kubernetes', 'Java', 'SQL']],
    ['Patience, calm and care', ['Patience', 'calm and care']],
  ])('%j', (text, expected) => {
    expect(skillsIn(text)).toEqual(expected);
  });

  it('takes only known skills from sentences', () => {
    const text = 'Over ten years I have worked with Python and PostgreSQL in teams of many sizes and moods';
    expect(skillsIn(text)).toEqual(['Python', 'PostgreSQL']);
  });
});

it('collects skills that a text mentions', () => {
  expect(mentionedSkills('Moved the warehouse management to SAP, later to S/4HANA. More SAP.')).toEqual([
    'warehouse management',
    'SAP',
    'S/4HANA',
  ]);
});
