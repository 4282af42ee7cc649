import type { JobRequirements } from '../job-requirements.js';
import type { Evidence } from '../match-score.js';
import type { Distance, LocationFindings } from '../parts/location-part.js';

const NEAR: readonly Distance[] = ['same_place', 'same_region'];

/** What the candidate's place says for and against. */
export function locationEvidence(job: JobRequirements, { distance, remote, relocates }: LocationFindings): Evidence[] {
  if (remote) return [{ part: 'location', favours: true, code: 'remote_job', values: {}, place: null }];
  const found: Evidence[] = [];
  const values = { place: job.location ?? '' };
  const isNear = distance !== null && NEAR.includes(distance);
  if (distance !== null) found.push({ part: 'location', favours: isNear, code: distance, values, place: 'location' });
  if (relocates && !isNear)
    found.push({ part: 'location', favours: true, code: 'relocates', values, place: 'summary' });
  return found;
}
