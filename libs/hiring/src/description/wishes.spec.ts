import { readDescription } from './read-description.js';

function skillsOf(text: string): { required: string[]; preferred: string[] } {
  const { requiredSkills, preferredSkills } = readDescription(text);
  return { required: requiredSkills.map(({ name }) => name), preferred: preferredSkills.map(({ name }) => name) };
}

describe('how much a skill is wanted', () => {
  it('takes a heading that runs on into prose', () => {
    const text = 'Tester\nWhat we need from you: two years of work. You know Selenium well, and write SQL by hand.';
    expect(skillsOf(text).required).toEqual(['Selenium', 'SQL']);
  });

  it('requires what the title names', () => {
    const text = 'React developer\nTasks\n- Look after PostgreSQL\nRequirements\n- TypeScript';
    expect(skillsOf(text)).toEqual({ required: ['React', 'TypeScript'], preferred: ['PostgreSQL'] });
    expect(skillsOf('SAP-Berater (m/w/d)\nAnforderungen\n- SQL').required).toEqual(['SAP', 'SQL']);
  });

  it.each([
    'Requirements: SQL. Docker would be useful.',
    'Anforderungen: SQL. Docker und Kubernetes wären von Vorteil.',
    'Prérequis : SQL. Docker et Kubernetes seraient un plus.',
    'Requisitos: SQL. Se valorará Docker.',
    'Requisiti: SQL. È gradita la conoscenza di Docker.',
    'Requisitos: SQL. Docker é desejável.',
    'Eisen: SQL. Docker is een pre.',
  ])('tells what is only welcome: %s', (text) => {
    const { required, preferred } = skillsOf(text);
    expect(required).toEqual(['SQL']);
    expect(preferred).toContain('Docker');
  });
});
