import { DocumentError, extractDocument } from '#libs/documents';
import { parseResume } from '#libs/resume-parser';

/** Of a resume that somebody writes into a message; what is longer is cut, since it is read in the program itself. */
const MOST_CHARACTERS = 20_000;
const LEAST_CHARACTERS = 200;
/** Work, education, skills: a letter mentions one of them, a resume has more. */
const LEAST_SECTIONS = 2;

/** Whether a message's own text is a resume: with a name, a way to reach the person, and the sections that resumes have. */
export async function isResumeText(text: string): Promise<boolean> {
  if (text.trim().length < LEAST_CHARACTERS) return false;
  try {
    const bytes = Buffer.from(text.slice(0, MOST_CHARACTERS));
    const { quality, work, education, skills } = parseResume(await extractDocument(bytes, 'txt', { recognise: null }));
    const sections = [work, education, skills].filter((entries) => entries.length > 0).length;
    return quality === 'good' && sections >= LEAST_SECTIONS;
  } catch (error) {
    if (error instanceof DocumentError) return false;
    throw error;
  }
}
