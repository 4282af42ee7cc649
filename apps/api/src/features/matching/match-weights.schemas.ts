import { z } from 'zod';
import { SCORE_PARTS } from '#libs/scoring';

const weight = z.number().min(0);

/** What each part counts for, in relation to the others. */
export const matchWeightsSchema = z
  .strictObject({ skills: weight, experience: weight, education: weight, location: weight })
  .refine((weights) => SCORE_PARTS.some((part) => weights[part] > 0), 'At least one must be more than 0')
  .describe('What the parts of a match count for, in relation to each other.')
  .meta({ example: { skills: 45, experience: 35, education: 10, location: 10 } });
