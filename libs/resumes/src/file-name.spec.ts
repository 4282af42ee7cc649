import fc from 'fast-check';
import { displayName } from './file-name.js';

describe('displayName', () => {
  it.each([
    ['resume.pdf', 'resume.pdf'],
    ['  My CV (final).docx ', 'My CV (final).docx'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Users\\Ada\\cv.doc', 'cv.doc'],
    ['/absolute/cv.pdf', 'cv.pdf'],
    ['..\\..\\cv.pdf', 'cv.pdf'],
    ['履歴書.pdf', '履歴書.pdf'],
    ['re\u0301sume\u0301.pdf', 'résumé.pdf'],
    ['cv\u202efdp.exe', 'cvfdp.exe'],
    ['cv\u2066\u200b\u2069.pdf', 'cv.pdf'],
    ['line\r\nbreak\0.pdf', 'linebreak.pdf'],
    ['\ufeffcv.pdf', 'cv.pdf'],
    ['.htaccess', '.htaccess'],
  ])('shows %j as %j', (given, shown) => {
    expect(displayName(given)).toBe(shown);
  });

  it.each(['', '   ', '.', '..', '/', 'folder/', '../..', '\u202e\u200b', '\0'])(
    'refuses %j, of which nothing is left',
    (given) => {
      expect(() => displayName(given)).toThrow(expect.objectContaining({ code: 'invalid_file_name' }));
    },
  );

  it('cuts a long name and keeps its extension', () => {
    const shown = displayName(`${'x'.repeat(400)}.docx`);
    expect(shown).toHaveLength(255);
    expect(shown.endsWith('x.docx')).toBe(true);
    expect(displayName('x'.repeat(400))).toHaveLength(255);
  });

  it('never lets through a path, a character that can not be seen, or more than 255 characters', () => {
    const hostile = fc.constantFrom(
      '/',
      '\\',
      '..',
      '\0',
      '\n',
      '\u202e',
      '\u2067',
      '\u200b',
      '\u0085',
      '.pdf',
      'é',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 60 })), { maxLength: 30 }),
        (parts) => {
          let shown: string;
          try {
            shown = displayName(parts.join(''));
          } catch {
            return;
          }
          expect(shown).not.toMatch(/[/\\\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u);
          expect(shown.length).toBeGreaterThan(0);
          expect(shown.length).toBeLessThanOrEqual(255);
          expect(['.', '..']).not.toContain(shown);
          expect(displayName(shown)).toBe(shown);
        },
      ),
    );
  });
});
