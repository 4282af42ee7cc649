import { shownFor } from '../testing/shown.js';
import { headStartFor, skillsSuggesting } from './head-start.js';

describe('a head start', () => {
  it('is what the CV shows of the related skills and of what the project needs', () => {
    expect(headStartFor('Kubernetes', shownFor(['Python', 'YAML', 'Docker']))).toEqual(['Docker', 'YAML']);
    expect(headStartFor('React', shownFor(['Angular', 'Baking']))).toEqual(['Angular']);
    expect(headStartFor('DATEV', shownFor(['VAT', 'Bookkeeping', 'Lexware', 'Xero']))).toHaveLength(3);
  });

  it('is never the skill itself, and nothing for a skill without relatives', () => {
    expect(headStartFor('Docker', shownFor(['Docker']))).toEqual([]);
    expect(headStartFor('Glass blowing', shownFor(['Docker', 'Baking']))).toEqual([]);
  });

  it('is strong where the one comes with the other', () => {
    const shown = shownFor(['Python', 'Django', 'FastAPI', 'React', 'MySQL']);
    expect(skillsSuggesting('Back-end development', shown)).toEqual(['Django', 'FastAPI']);
    expect(skillsSuggesting('PostgreSQL', shown)).toEqual([]);
    expect(skillsSuggesting('Glass blowing', shown)).toEqual([]);
  });
});
