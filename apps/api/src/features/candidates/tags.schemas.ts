import { z } from 'zod';
import { MOST_TAGS, tagKey } from '#libs/candidates';

const LONGEST_TAG = 50;
const MOST_COUNTED = 500;

const tag = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_TAG)
  .regex(/^[^\p{Cc},@]*$/u, 'Must not contain commas, @ or control characters')
  // A tag is shown to all who see the candidate, whether or not they may see how to reach the person.
  .refine((given) => given.replace(/\D/gu, '').length <= 8, 'Must not be a telephone number')
  .refine((given) => tagKey(given).length <= LONGEST_TAG, `Must have at most ${LONGEST_TAG} characters`);

export const addTagsSchema = z.strictObject({
  tags: z
    .array(tag)
    .min(1)
    .max(MOST_TAGS)
    .meta({ example: ['Shortlisted', 'Berlin'] }),
});

export const tagsSchema = z.object({ tags: z.array(z.string()) });

export const tagCountsQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(MOST_COUNTED).default(100),
});

export const tagCountsSchema = z.object({
  items: z.array(z.object({ tag: z.string(), candidates: z.number().int() })),
});
