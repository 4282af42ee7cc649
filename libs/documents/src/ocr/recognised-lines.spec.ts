import { confidenceOf, type RecognisedLine, type RecognisedWord, runsOfLines } from './recognised-lines.js';

const DPI = 144;

/** A word whose ink goes from `top` to `bottom`; its line's baseline is at 100. */
function word(text: string, x: number, confidence = 90, [top, bottom] = [92.8, 100]): RecognisedWord {
  return { text, confidence, bbox: { x0: x, y0: top, x1: x + 8 * text.length, y1: bottom } };
}

function line(...words: RecognisedWord[]): RecognisedLine {
  return {
    words,
    baseline: { x0: 0, y0: 100, x1: 500, y1: 100 },
    bbox: { x0: 0, y0: 90, x1: 500, y1: 103 },
  };
}

function textsOf(...lines: RecognisedLine[]): string[] {
  return runsOfLines(lines, DPI).map((run) => run.text);
}

describe('runsOfLines', () => {
  it('gives places and sizes in points', () => {
    const [run] = runsOfLines([line(word('Jane', 20), word('Roe', 60))], DPI);
    expect(run).toMatchObject({ text: 'Jane Roe', x: 10, width: 32, bold: false });
    expect(run?.fontSize).toBeCloseTo(5);
    expect(run?.y).toBeCloseTo(46);
  });

  it('finds one size for letters of every height', () => {
    const lines = [word('Jane', 0), word('Roegg', 0, 90, [92.8, 102.1]), word('nexus', 0, 90, [94.8, 100])].map(
      (each) => line(each),
    );
    for (const run of runsOfLines(lines, DPI)) expect(run.fontSize).toBeCloseTo(5);
  });

  it('cuts a line where a column ends', () => {
    expect(textsOf(line(word('Acme', 0), word('Ltd', 38), word('2019', 200)))).toEqual(['Acme Ltd', '2019']);
  });

  it('joins addresses that were cut at their signs', () => {
    expect(textsOf(line(word('jane', 0), word('@example.org', 33)))).toEqual(['jane@example.org']);
    const spread = [word('at', 0), word('Acme', 23), word('jane.', 62), word('roe@ex.org', 104.5), word('now', 192)];
    expect(textsOf(line(...spread))).toEqual(['at Acme jane.roe@ex.org now']);
  });

  it('drops what is likely dirt', () => {
    expect(textsOf(line(word('~', 0, 40), word('Plumber', 30), word('wqlx', 95, 10)))).toEqual(['Plumber']);
  });

  it('drops the rules of tables', () => {
    expect(textsOf(line(word('|', 0), word('Acme', 12), word('|', 48), word('Leeds', 60), word('|', 104)))).toEqual([
      'Acme | Leeds',
    ]);
    expect(textsOf(line(word('|', 0), word('—', 60)))).toEqual([]);
  });

  it('takes signs at the head of a line for bullets', () => {
    expect(textsOf(line(word('«', 0), word('Pipes', 12)), line(word('¢', 0), word('Roofs', 12)))).toEqual([
      '• Pipes',
      '• Roofs',
    ]);
  });

  it('keeps only sure words of a page it cannot read', () => {
    expect(textsOf(line(word('Ipywcku', 0, 30), word('Onbrr', 70, 25), word('555-0199', 130, 80)))).toEqual([
      '555-0199',
    ]);
  });
});

describe('confidenceOf', () => {
  it('weighs words by their length', () => {
    expect(confidenceOf([line(word('abc', 0, 100), word('d', 50, 20))])).toBe(80);
    expect(confidenceOf([])).toBe(0);
  });
});
