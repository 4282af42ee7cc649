import { ProgressDisplay, type Screen } from './progress-display.js';
import { renderResults } from './result-table.js';
import type { SampleResult } from './sample-reading.js';

const READ: SampleResult = {
  file: 'nurse.docx',
  format: 'docx',
  status: 'good',
  name: 'Zoe\u0301 Okonkwo',
  email: 'zoe@example.com',
  title: 'Nurse',
  skills: ['Triage', 'Wound Care', 'Phlebotomy', 'Mentoring', 'First Aid'],
  ms: 812,
};
const REFUSED: SampleResult = {
  file: 'broken.pdf',
  format: 'pdf',
  status: 'refused',
  name: '',
  email: '',
  title: '',
  skills: [],
  ms: 15,
  error: { code: 'corrupt_file', message: 'The file is damaged.' },
};

describe('the table of results', () => {
  it('aligns the columns', () => {
    expect(renderResults([READ, REFUSED], Infinity).split('\n')).toEqual([
      'File        Format  Name         E-mail           Title  Skills                             Status                  ms',
      '----------  ------  -----------  ---------------  -----  ---------------------------------  ---------------------  ---',
      'nurse.docx  docx    Zoe\u0301 Okonkwo  zoe@example.com  Nurse  Triage, Wound Care, Phlebotomy +2  good                   812',
      'broken.pdf  pdf                                                                             refused: corrupt_file   15',
    ]);
  });

  it('fits a narrow terminal', () => {
    const lines = renderResults([READ, REFUSED], 90).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(91);
    expect(lines[2]).toContain('Triage, Wound…');
  });

  it('lets no text from a resume steer the terminal', () => {
    expect(renderResults([{ ...READ, name: 'Eve\u001b[2J\u0007\nMallory' }], Infinity)).toContain('Eve [2J  Mallory');
  });
});

describe('ProgressDisplay', () => {
  function screenOf(options: Omit<Screen, 'write'>): { screen: Screen; written: string[] } {
    const written: string[] = [];
    return { screen: { ...options, write: (text) => written.push(text) }, written };
  }

  it('writes a line for every finished file into a pipe', () => {
    const { screen, written } = screenOf({});
    const display = new ProgressDisplay(screen, 2);
    display.update('a.pdf', '10 % reading');
    display.update('a.pdf', '20 % reading');
    display.finish('a.pdf', 'good');
    display.finish('b.pdf', 'failed');
    display.close();
    expect(written).toEqual(['  1/2 a.pdf: good\n', '  2/2 b.pdf: failed\n']);
  });

  it('keeps one line alive on a terminal, never wider than it', () => {
    const { screen, written } = screenOf({ isTTY: true, columns: 40 });
    const display = new ProgressDisplay(screen, 2);
    display.update('a.pdf', '10 % reading');
    display.update('b.pdf', '20 % reading');
    display.update('b.pdf', '20 % reading');
    display.finish('a.pdf', 'good');
    display.close();
    expect(written).toEqual([
      '\r\u001b[K0 of 2 read. a.pdf 10 % reading',
      '\r\u001b[K0 of 2 read. a.pdf 10 % reading, b.pdf ',
      '\r\u001b[K1 of 2 read. b.pdf 20 % reading',
      '\r\u001b[K',
    ]);
  });
});
