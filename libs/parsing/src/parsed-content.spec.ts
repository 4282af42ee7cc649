import { PIPELINE_VERSION } from '#libs/resume-reader';
import { readingOf } from '#libs/testing';
import { toParsedContent } from './parsed-content.js';

describe('toParsedContent', () => {
  it('shows what was read in the documented shape, and how', () => {
    const read = readingOf();
    const content = toParsedContent({ ...read, pages: 3, ocr: true });
    expect(content).toMatchObject({
      personal: { name: 'Ada Byron', email: 'Ada@Example.com', phone: '020 7946 0000', location: 'London' },
      ...{ experience: [], education: [], skills: ['Mathematics'] },
      ...{ summary: 'Wrote the first program.', quality: 'good', findings: [], languages: [] },
      reading: { parser: PIPELINE_VERSION, pages: 3, ocr: true, inputTokens: 0, outputTokens: 0, costUsd: 0 },
    });
  });

  it('leaves out the text itself and what only candidates need', () => {
    expect(Object.keys(toParsedContent(readingOf())).sort()).toEqual([
      ...['certificates', 'confidence', 'education', 'experience', 'experienceMonths', 'findings', 'languages'],
      ...['personal', 'projects', 'publications', 'quality', 'reading', 'skills', 'summary'],
    ]);
  });
});
