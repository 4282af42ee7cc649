import type { CandidateProfile } from '../candidate-profile.js';
import { digestOf } from '../digest.js';
import type { JobRequirements } from '../job-requirements.js';
import { candidate, held, opening, required } from '../testing/profiles.js';
import { ExperiencePart } from './experience-part.js';

const JUNE_2026 = 2026 * 12 + 5;

function part(job: Partial<JobRequirements>): ExperiencePart {
  return new ExperiencePart(opening(job), JUNE_2026);
}

function score(job: Partial<JobRequirements>, profile: Partial<CandidateProfile>): number {
  return part(job).score(digestOf(candidate(profile))) ?? -1;
}

describe('the experience part', () => {
  it.each([
    ['Registered Nurse', 'Gesundheits- und Krankenpflegerin', 'Sales Representative'],
    ['Softwareentwickler', 'Software Engineer', 'IT Recruiter'],
    ['Chef de cuisine', 'Küchenchefin', 'Wine Merchant'],
    ['Contabile', 'Accountant', 'Cashier'],
    ['Camionero', 'HGV driver', 'Store Manager'],
    ['Maestra de primaria', 'Grundschullehrer', 'Hotel Receptionist'],
    ['Lasser', 'MIG Welder', 'Driving Instructor'],
    ['Advogada', 'Rechtsanwalt', 'Farm Worker'],
    ['Elektroniker für Betriebstechnik', 'Electrician', 'Journalist'],
    ['Fachkraft für Lagerlogistik', 'Préparateur de commandes', 'Dentist'],
  ])('puts for %s who was %s far above who was %s', (title, same, other) => {
    const good = score({ title }, { work: [held(same, '2019-01', null)] });
    const poor = score({ title }, { work: [held(other, '2010-01', null)] });
    expect(good).toBeGreaterThanOrEqual(800);
    expect(poor).toBeLessThanOrEqual(300);
  });

  it('counts years of the same work in full and others in part', () => {
    const job = { title: 'Welder', experienceMinYears: 6 };
    const welder = held('Welder', '2023-07', null);
    const years = (work: CandidateProfile['work']) =>
      part(job).findings(digestOf(candidate({ work })))?.relevantMonths ?? 0;
    expect(years([welder])).toBe(36);
    expect(years([welder, held('Cook', '2020-07', '2023-06')])).toBeLessThan(42);
    expect(years([welder, held('Cook', '2020-07', '2023-06')])).toBeGreaterThan(36);
    expect(years([welder, held('Schweißer', '2021-07', '2023-06')])).toBe(60);
  });

  it('counts time in which two positions were held once', () => {
    const work = [held('Nurse', '2022-01', '2023-12'), held('Staff nurse', '2023-01', '2024-12')];
    expect(part({ title: 'Nurse' }).findings(digestOf(candidate({ work })))?.relevantMonths).toBe(36);
  });

  it('takes a position under another title for the work when it used the skills of the job', () => {
    const job = { title: 'Growth Ninja', skills: [required('SEO'), required('Google Ads')] };
    const withSkills = score(job, { work: [held('Allrounder', '2020-01', null, 'SEO und Google Ads')] });
    expect(withSkills).toBeGreaterThan(score(job, { work: [held('Allrounder', '2020-01', null)] }));
  });

  it('falls with years that are missing, and a little with those beyond the maximum', () => {
    const job = { title: 'Electrician', experienceMinYears: 5, experienceMaxYears: 8 };
    const since = (start: string) => score(job, { work: [held('Electrician', start, null)] });
    expect(since('2024-01')).toBeLessThan(since('2020-01'));
    expect(since('1990-01')).toBeLessThan(since('2020-01'));
    expect(since('1990-01')).toBeGreaterThan(850);
  });

  it('compares ranks in the seven languages', () => {
    const of = (title: string, position: string) => score({ title }, { work: [held(position, '2023-01', null)] });
    expect(of('Senior Developer', 'Desarrolladora sénior')).toBeGreaterThan(
      of('Senior Developer', 'Junior-Entwickler'),
    );
    expect(of('Junior Developer', 'Développeur débutant')).toBeGreaterThan(
      of('Junior Developer', 'Head of Developer Relations'),
    );
    expect(of('Teamleiter Logistik', 'Teamleider logistiek')).toBeGreaterThan(
      of('Teamleiter Logistik', 'Tirocinante logistica'),
    );
  });

  it('counts work of long ago less', () => {
    const of = (start: string, end: string | null) =>
      score({ title: 'Baker' }, { work: [held('Bäckerin', start, end)] });
    expect(of('2000-01', '2006-01')).toBeLessThan(of('2020-01', '2025-12'));
    expect(of('2000-01', '2006-01')).toBeGreaterThan(0);
  });

  it('believes a headline less when no position bears it out', () => {
    const alone = score({ title: 'Marketing Manager' }, { title: 'Marketing Manager' });
    const unborne = score(
      { title: 'Marketing Manager' },
      { title: 'Marketing Manager', work: [held('Barista', '2019-01', null)] },
    );
    expect(alone).toBeGreaterThan(unborne);
  });

  it('is left out when the resume names no position, title or length of experience', () => {
    expect(part({ title: 'Cook' }).score(digestOf(candidate()))).toBeNull();
    expect(part({ title: 'Cook' }).score(digestOf(candidate({ experienceMonths: 24 })))).not.toBeNull();
  });

  it('bears with dates that are none, reversed or in the future', () => {
    const work = [
      held('Cook', 'soon', 'later'),
      held('Cook', '2020-05', '2019-01'),
      held('Cook', '2030-01', null),
      held('Cook', '2025-01', '2040-01'),
    ];
    const findings = part({ title: 'Cook' }).findings(digestOf(candidate({ work })));
    expect(findings?.relevantMonths).toBe(18);
  });
});
