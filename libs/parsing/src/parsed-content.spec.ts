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
      ...{ summary: 'Wrote the first program.', quality: 'good', findings: [] },
      languages: [{ language: 'English', fluency: 'native' }],
      reading: {
        ...{ parser: PIPELINE_VERSION, pages: 3, ocr: true, degraded: false },
        ...{ inputTokens: 0, outputTokens: 0, costUsd: 0 },
      },
    });
  });

  it('names the model that helped, and what it cost', () => {
    const tokens = { input: 1200, output: 300, total: 1500 };
    const model = { name: 'gpt-x', degraded: false, reason: null, tokens, costUsd: 0.002 };
    expect(toParsedContent({ ...readingOf(), model }).reading).toMatchObject({
      ...{ parser: `${PIPELINE_VERSION}+gpt-x`, degraded: false },
      ...{ inputTokens: 1200, outputTokens: 300, costUsd: 0.002 },
    });
  });

  it('leaves out the text itself and what only candidates need', () => {
    expect(Object.keys(toParsedContent(readingOf())).sort()).toEqual([
      ...['certificates', 'confidence', 'education', 'experience', 'experienceMonths', 'findings', 'languages'],
      ...['personal', 'projects', 'publications', 'quality', 'reading', 'skills', 'summary'],
    ]);
  });
});
