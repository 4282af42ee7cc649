export interface RequiredSkill {
  /** The vocabulary's key, equal for all spellings. */
  key: string;
  name: string;
  kind: 'required' | 'preferred';
  minMonths: number | null;
}

/** What an opening asks for; null where it does not say. */
export interface JobRequirements {
  title: string;
  description: string;
  skills: readonly RequiredSkill[];
  experienceMinYears: number | null;
  experienceMaxYears: number | null;
  educationLevel: 'none' | 'secondary' | 'vocational' | 'bachelor' | 'master' | 'doctorate' | null;
  educationField: string | null;
  /** The place, as written. */
  location: string | null;
  remote: 'onsite' | 'hybrid' | 'remote' | null;
}
