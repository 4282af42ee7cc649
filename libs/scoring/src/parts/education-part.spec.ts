import type { ProfileEducation } from '../candidate-profile.js';
import { digestOf } from '../digest.js';
import type { JobRequirements } from '../job-requirements.js';
import { candidate, opening, studied } from '../testing/profiles.js';
import { EducationPart } from './education-part.js';

function score(job: Partial<JobRequirements>, ...education: ProfileEducation[]): number | null {
  return new EducationPart(opening(job)).score(digestOf(candidate({ education })));
}

describe('the education part', () => {
  it.each([
    ['bachelor', 'Computer science', 'B.Sc.', 'Informatik'],
    ['vocational', 'Krankenpflege', 'Diplôme d’État', 'Soins infirmiers'],
    ['master', 'Law', 'Laurea magistrale', 'Giurisprudenza'],
    ['vocational', 'Cocina', 'CAP', 'Cuisine'],
    ['bachelor', 'Pedagogy', 'Licenciatura', 'Ciências da Educação'],
    ['vocational', 'Elektrotechnik', 'MBO 4', 'Elektrotechniek'],
    ['doctorate', 'Medicine', 'Dr. med.', 'Humanmedizin'],
    ['bachelor', 'Accounting', 'Bachelor of Arts', 'Comptabilité et gestion'],
    ['vocational', 'Kfz-Mechatroniker', 'Formación profesional', 'Electromecánica de vehículos'],
    ['secondary', null, 'Abitur', null],
  ] as const)(
    'is full where %s in %s is asked for and %s in %s was studied',
    (educationLevel, educationField, type, area) => {
      expect(score({ educationLevel, educationField }, studied(type, area))).toBe(1000);
    },
  );

  it('falls with each level below, and not with those above', () => {
    const of = (type: string) => score({ educationLevel: 'bachelor' }, studied(type, null)) ?? -1;
    expect(of('Ph.D.')).toBe(1000);
    expect(of('Ausbildung')).toBeLessThan(of('Licenciatura'));
    expect(of('High school diploma')).toBeLessThan(of('Ausbildung'));
  });

  it('counts a close field in part, and a distant one not', () => {
    const of = (area: string) => score({ educationField: 'Informatik' }, studied('Bachelor', area));
    expect(of('Computer engineering')).toBe(1000);
    expect(of('Mathematics')).toBe(500);
    expect(of('Cuisine')).toBe(0);
  });

  it('goes by the best entry', () => {
    expect(
      score(
        { educationLevel: 'master', educationField: 'Law' },
        studied('Abitur', null),
        studied('LL.M.', 'Law'),
        studied('CAP', 'Cuisine'),
      ),
    ).toBe(1000);
  });

  it('is left out when job or resume says nothing', () => {
    expect(score({}, studied('B.Sc.', 'Physics'))).toBeNull();
    expect(score({ educationLevel: 'none' }, studied('B.Sc.', 'Physics'))).toBeNull();
    expect(score({ educationLevel: 'bachelor' })).toBeNull();
    expect(score({ educationLevel: 'bachelor' }, studied(null, null))).toBeNull();
  });
});
