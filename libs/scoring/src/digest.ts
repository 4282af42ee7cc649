import type { CandidateDigest, DigestEducation, PlaceDigest } from './candidate-digest.js';
import type { CandidateProfile, ProfileEducation } from './candidate-profile.js';
import { fieldsIn } from './education/fields.js';
import { levelIn } from './education/levels.js';
import { titleDigest } from './occupations/title.js';
import { placeDigest } from './place/place.js';
import { saysRelocates } from './place/relocation.js';
import { periodsOf } from './work/periods.js';
import { positionsOf } from './work/positions.js';
import { digestSkills } from './skills/digest-skills.js';
import { MentionReader } from './skills/mentions.js';
import { SCORER_VERSION } from './version.js';

const MOST_EDUCATION = 50;
const LONGEST_STUDY = 300;

/**
 * Everything of a profile that takes time to work out, for any number of jobs. Names, contacts, employers, schools and
 * dates of study are left behind.
 *
 * @returns plain JSON; equal for profiles that differ only in the order of their lists, but for the indexes
 */
export function digestOf(profile: CandidateProfile): CandidateDigest {
  const reader = new MentionReader();
  const positions = positionsOf(profile.work, reader);
  const periods = periodsOf(positions);
  const mentioned = profile.summary === null ? [] : reader.keysIn(profile.summary);
  return {
    version: SCORER_VERSION,
    title: profile.title === null ? null : titleDigest(profile.title),
    skills: digestSkills(profile, { positions, periods }, mentioned),
    positions,
    periods,
    experienceMonths: profile.experienceMonths,
    education: educationOf(profile.education),
    place: placeOf(profile.location),
    relocates: profile.summary !== null && saysRelocates(profile.summary),
  };
}

function educationOf(list: readonly ProfileEducation[]): DigestEducation[] {
  return list
    .slice(0, MOST_EDUCATION)
    .map(({ studyType, area }, index) => {
      const [type = '', field = ''] = [studyType, area].map((part) => part?.slice(0, LONGEST_STUDY));
      return { index, level: levelIn(type) ?? levelIn(field), fields: fieldsIn(`${type} ${field}`) };
    })
    .toSorted((a, b) => (b.level ?? 0) - (a.level ?? 0) || compare(a.fields.join(), b.fields.join()));
}

function placeOf(location: string | null): PlaceDigest | null {
  return location === null ? null : placeDigest(location);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
