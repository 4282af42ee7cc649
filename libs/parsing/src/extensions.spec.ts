import { ACCEPTED_EXTENSIONS } from '#libs/documents';
import { PARSING_EXTENSIONS } from './extensions.js';

describe('PARSING_EXTENSIONS', () => {
  it('are those that can be read, in the documented order', () => {
    expect([...PARSING_EXTENSIONS].sort()).toEqual([...ACCEPTED_EXTENSIONS].sort());
    expect(PARSING_EXTENSIONS.slice(0, 7).join(', ')).toBe('pdf, doc, docx, png, jpg, jpeg, txt');
  });
});
