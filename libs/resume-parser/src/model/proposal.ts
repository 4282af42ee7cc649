import { z } from 'zod';

const words = z.string().nullable();

/** What a model is asked for: words of the text only. Dates stay as written; they are read from the text by the rules. */
export const proposalSchema = z.strictObject({
  is_resume: z.boolean(),
  basics: z.strictObject({ name: words, label: words, email: words, phone: words, location: words }),
  summary: words,
  work: z.array(
    z.strictObject({ position: words, employer: words, location: words, dates: words, description: words }),
  ),
  education: z.array(z.strictObject({ institution: words, degree: words, field: words, dates: words })),
  skills: z.array(z.string()),
  languages: z.array(z.strictObject({ language: z.string(), level: words })),
  certificates: z.array(z.strictObject({ name: z.string(), issuer: words, date: words })),
  projects: z.array(z.strictObject({ name: z.string(), dates: words, description: words })),
  publications: z.array(z.strictObject({ name: z.string(), date: words })),
});

export type Proposal = z.infer<typeof proposalSchema>;
