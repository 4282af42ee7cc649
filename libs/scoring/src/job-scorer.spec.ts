import { digestOf } from './digest.js';
import { explain } from './explanation.js';
import { JobScorer } from './job-scorer.js';
import { AS_OF, candidate, has, held, opening, preferred, required, studied } from './testing/profiles.js';
import { DEFAULT_WEIGHTS } from './weights.js';

const options = { weights: DEFAULT_WEIGHTS, asOf: AS_OF };

it('gives the same numbers with and without evidence', () => {
  const scorer = new JobScorer(
    opening({
      title: 'Senior Frontend Developer (m/w/d)',
      skills: [required('React', 24), required('TypeScript'), preferred('Docker')],
      experienceMinYears: 5,
      educationLevel: 'bachelor',
      educationField: 'Computer science',
      location: 'Berlin',
    }),
    options,
  );
  const digest = digestOf(
    candidate({
      title: 'Frontend Engineer',
      location: 'Potsdam, Germany',
      skills: [has('Vue.js'), has('TypeScript', { months: 30, lastUsed: '2015-01' }), has('Kubernetes')],
      work: [
        held('Frontend-Entwicklerin', '2020-01', null, 'Built with React and Redux'),
        held('Kellnerin', '2015-01', '2019-12'),
      ],
      education: [studied('B.Sc.', 'Informatik')],
      experienceMonths: 138,
    }),
  );
  const score = scorer.assess(digest);
  expect(explain(score, { jobTitle: 'Senior Frontend Developer' })).toContain('TypeScript');
  expect(scorer.partScores(digest).total).toBe(score.total);
});
