import type { CandidateProfile } from '../candidate-profile.js';
import { digestOf } from '../digest.js';
import type { RequiredSkill } from '../job-requirements.js';
import { candidate, has, held, opening, preferred, required } from '../testing/profiles.js';
import { SkillsPart } from './skills-part.js';

const JUNE_2026 = 2026 * 12 + 5;

function score(skills: readonly RequiredSkill[], profile: Partial<CandidateProfile>): number | null {
  return new SkillsPart(opening({ skills }), JUNE_2026).score(digestOf(candidate(profile)));
}

describe('the skills part', () => {
  it.each([
    ['a developer', ['React', 'TypeScript', 'Docker'], ['ReactJS', 'TypeScript', 'docker']],
    ['a nurse', ['Wundversorgung', 'Vital signs'], ['Wound care', 'Vitalzeichenkontrolle']],
    ['a welder', ['TIG welding', 'Blueprint reading'], ['WIG-Schweißen', 'Blueprint reading']],
    ['an accountant', ['DATEV', 'Month-end close'], ['DATEV', 'Month-end close']],
  ])('is full for %s who has all skills, by whatever name', (_who, wanted, own) => {
    const named = own.map((name) => has(name));
    expect(
      score(
        wanted.map((name) => required(name)),
        { skills: named },
      ),
    ).toBeGreaterThanOrEqual(500);
    expect(
      score(
        own.map((name) => required(name)),
        { skills: named },
      ),
    ).toBe(1000);
  });

  it('is left out when the job asks for no skill, and 0 when the resume names none', () => {
    expect(score([], { skills: [has('React')] })).toBeNull();
    expect(score([required('React')], {})).toBe(0);
  });

  it('counts what is required clearly more than what is preferred, however much that is', () => {
    const wanted = [
      required('React'),
      ...['Git', 'Jira', 'Docker', 'Figma', 'Jest', 'GraphQL'].map((name) => preferred(name)),
    ];
    const withRequired = score(wanted, { skills: [has('React')] }) ?? 0;
    const withPreferred = score(wanted, { skills: wanted.slice(1).map(({ name }) => has(name)) }) ?? 0;
    expect(withRequired).toBeGreaterThan(2 * withPreferred);
  });

  it.each([
    ['Vue.js', 'React'],
    ['MySQL', 'PostgreSQL'],
    ['Kubernetes', 'Docker'],
    ['Lexware', 'DATEV'],
    ['MAG welding', 'MIG welding'],
    ['Van driving', 'Truck driving'],
  ])('counts %s in part for %s', (own, wanted) => {
    const part = score([required(wanted)], { skills: [has(own)] }) ?? 0;
    expect(part).toBeGreaterThan(0);
    expect(part).toBeLessThan(1000);
  });

  it('holds months of use against those asked for', () => {
    const wanted = [required('React', 24)];
    const of = (months: number | null) => score(wanted, { skills: [has('React', { months })] }) ?? 0;
    expect(of(24)).toBe(1000);
    expect(of(60)).toBe(1000);
    expect(of(12)).toBeLessThan(of(24));
    expect(of(3)).toBeLessThan(of(12));
    expect(of(0)).toBeGreaterThan(0);
    expect(of(null)).toBeLessThan(of(24));
  });

  it('counts use of long ago less', () => {
    const of = (lastUsed: string | null) => score([required('COBOL')], { skills: [has('COBOL', { lastUsed })] }) ?? 0;
    expect(of(null)).toBe(1000);
    expect(of('2025-01')).toBe(1000);
    expect(of('2018-01')).toBeLessThan(of('2025-01'));
    expect(of('2001-01')).toBeLessThan(of('2018-01'));
    expect(of('1985-01')).toBe(700);
  });

  it('finds skills that only the texts of positions name, with the time of their use', () => {
    const work = [
      held('Pflegefachkraft', '2022-01', null, 'Wundversorgung und Medikamentengabe'),
      held('Pflegefachkraft', '2019-01', '2020-12', 'Wundversorgung'),
    ];
    const [skill] = digestOf(candidate({ work })).skills.filter(({ key }) => key === 'wound care');
    expect(skill).toMatchObject({ months: 24, lastUsed: null, place: 'work[0]' });
    expect(score([required('Wound care', 60)], { work })).toBe(1000);
  });

  it('counts a skill of the list that no dated position shows a little less', () => {
    const work = [held('Developer', '2020-01', null, 'Wrote services in TypeScript')];
    const shown = score([required('TypeScript')], { skills: [has('TypeScript')], work }) ?? 0;
    const listed = score([required('GraphQL')], { skills: [has('GraphQL')], work }) ?? 0;
    expect(shown).toBe(1000);
    expect(listed).toBeGreaterThan(800);
    expect(listed).toBeLessThan(shown);
  });

  it('gives skills that everybody claims little weight', () => {
    const wanted = [required('Teamwork'), required('Cooking')];
    const cook = score(wanted, { skills: [has('Cooking')] }) ?? 0;
    expect(cook).toBeGreaterThan(2 * (score(wanted, { skills: [has('Teamwork')] }) ?? 0));
  });
});
