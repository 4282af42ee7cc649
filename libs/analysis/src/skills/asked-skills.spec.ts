import { askedSkills } from './asked-skills.js';

const names = (skills: readonly { name: string }[]): string[] => skills.map(({ name }) => name);

describe('the skills of a description', () => {
  it('are told apart by heading and wording, with the months asked for', () => {
    const asked = askedSkills('Requirements\n- 3 years of experience with Python\n- Docker\n\nNice to have\n- Rust');
    expect(asked.required).toEqual([
      { name: 'Python', category: 'programming', priority: 'required', minMonths: 36 },
      { name: 'Docker', category: 'cloud', priority: 'required', minMonths: null },
    ]);
    expect(names(asked.preferred)).toEqual(['Rust']);
    expect(asked.leftOut).toBe(0);
  });

  it('are required where nothing says how much they are wanted', () => {
    const asked = askedSkills('Our cook works with HACCP, sous-vide cooking and menu planning every day.');
    expect(names(asked.required)).toEqual(['HACCP', 'Sous-vide cooking', 'Menu planning']);
    expect(asked.preferred).toEqual([]);
  });

  it('are none where none is named', () => {
    expect(askedSkills('We look for a nice person.')).toEqual({
      required: [],
      preferred: [],
      leftOut: 0,
      minYears: null,
    });
  });
});
