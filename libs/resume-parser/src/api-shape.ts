import type { ParsedResume } from './parsed-resume.js';

/** The answer of the parsing API: a smaller view of a parsed resume. */
export interface ParsingApiShape {
  personal: { name: string | null; email: string | null; phone: string | null; location: string | null };
  experience: { title: string | null; company: string | null; duration: string | null; description: string | null }[];
  education: { degree: string | null; field: string | null; institution: string | null; year: string | null }[];
  skills: string[];
}

/** Shows a parsed resume in the shape of the parsing API. `duration` is as written, `year` the year the study ended. */
export function toParsingApiShape(parsed: ParsedResume): ParsingApiShape {
  const { name, email, phone, location } = parsed.basics;
  return {
    personal: { name, email, phone, location },
    experience: parsed.work.map((entry) => ({
      title: entry.position,
      company: entry.name,
      duration: entry.dates,
      description: entry.summary,
    })),
    education: parsed.education.map((entry) => ({
      degree: entry.studyType,
      field: entry.area,
      institution: entry.institution,
      year: (entry.endDate ?? entry.startDate)?.slice(0, 4) ?? null,
    })),
    skills: parsed.skills,
  };
}
