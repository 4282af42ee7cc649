import {
  confidenceOf,
  quarterTurnOf,
  type RecognisedLine,
  type RecognisedWord,
  runsOfLines,
} from './recognised-lines.js';

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
    const lines = [word('Jane', 4), word('Roegg', 4, 90, [92.8, 102.1]), word('nexus', 4, 90, [94.8, 100])].map(
      (each) => line(each),
    );
    for (const run of runsOfLines(lines, DPI)) expect(run.fontSize).toBeCloseTo(5);
  });

  it('cuts a line where a column ends', () => {
    expect(textsOf(line(word('Acme', 4), word('Ltd', 38), word('2019', 200)))).toEqual(['Acme Ltd', '2019']);
  });

  it('joins addresses that were cut at their signs', () => {
    expect(textsOf(line(word('jane', 4), word('@example.org', 33)))).toEqual(['jane@example.org']);
    const spread = [word('at', 4), word('Acme', 23), word('jane.', 62), word('roe@ex.org', 104.5), word('now', 192)];
    expect(textsOf(line(...spread))).toEqual(['at Acme jane.roe@ex.org now']);
  });

  it('leaves apart words that only stand close', () => {
    expect(textsOf(line(word('Senior', 10), word('Accountant', 59)))).toEqual(['Senior Accountant']);
    expect(textsOf(line(word('to', 10), word('Acme.', 30), word('Then', 74)))).toEqual(['to Acme. Then']);
  });

  it('puts no spaces between ideographs and kana, and few into Korean words', () => {
    const closely = (...texts: string[]) => line(...texts.map((text, index) => word(text, 10 + 12 * index)));
    expect(textsOf(closely('営', '業', 'し', 'た'))).toEqual(['営業した']);
    expect(textsOf(line(word('서', 10), word('울', 19), word('마', 33)))).toEqual(['서울 마']);
    expect(textsOf(line(word('금', 10), word('K3', 22)))).toEqual(['금 K3']);
  });

  it('reads on where a line runs from right to left, and cuts it at its columns', () => {
    const arabic = [word('محاسبة', 300), word('أولى', 262), word('دبي', 100)];
    expect(textsOf(line(...arabic))).toEqual(['محاسبة أولى', 'دبي']);
    const item = [word('\u200e٠\u200f', 330), word('محاسبة', 276)];
    expect(textsOf(line(...item))).toEqual(['• محاسبة']);
  });

  it('keeps an unsure word of another script beside a sure one', () => {
    const sure = line(word('Менеджерка', 10), word('логістики', 100));
    const read = (...words: RecognisedWord[]) => textsOf(sure, line(...words)).slice(1);
    expect(read(word('Оксана', 10), word('Їжакевич', 62, 3))).toEqual(['Оксана Їжакевич']);
    expect(read(word('Їжакевич', 62, 3))).toEqual([]);
    expect(read(word('Oksana', 10), word('Izhakevych', 62, 3))).toEqual(['Oksana']);
  });

  it('drops pictograms before what they stand for', () => {
    expect(textsOf(line(word('Q', 10), word('jane@example.org', 22)))).toEqual(['jane@example.org']);
    expect(textsOf(line(word('£3', 10), word('www.example.org', 32)))).toEqual(['www.example.org']);
  });

  it('drops what touches the edge of the picture', () => {
    expect(textsOf(line(word('TRS', 0), word('Plumber', 30)))).toEqual(['Plumber']);
  });

  it('tells bullets from words by their size', () => {
    expect(textsOf(line(word('e', 10, 90, [94.8, 100]), word('Pipes', 24)))).toEqual(['e Pipes']);
    const dot = { ...word('e', 10, 90, [95.5, 98.5]), bbox: { x0: 10, y0: 95.5, x1: 13, y1: 98.5 } };
    expect(textsOf(line(dot, word('Pipes', 20)))).toEqual(['• Pipes']);
  });

  /** Ink of a width and height, its middle in the middle of small letters; em is 10. */
  const sign = (text: string, x: number, width: number, height: number): RecognisedWord => ({
    text,
    confidence: 30,
    bbox: { x0: x, y0: 97 - height / 2, x1: x + width, y1: 97 + height / 2 },
  });

  it('keeps bullets of which the recogniser is unsure, at the head of a line and within it', () => {
    expect(textsOf(line(sign('*', 4, 3, 3), word('Pipes', 11)))).toEqual(['• Pipes']);
    expect(textsOf(line(word('Leeds', 4), sign('¢', 48, 3, 3), word('+44', 55)))).toEqual(['Leeds • +44']);
    expect(textsOf(line(word('Leeds', 4), sign('*', 47, 1, 1), word('Pipes', 53)))).toEqual(['Leeds Pipes']);
    expect(textsOf(line(word('Leeds', 4), sign('*', 48, 3, 3)))).toEqual(['Leeds']);
  });

  it.each([
    [3, '-'],
    [5, '–'],
    [9, '—'],
  ])('tells a dash between two words by its width of %i: %s', (width, dash) => {
    expect(textsOf(line(word('2017', 4), sign('—-', 39, width, 1), word('2020', 51)))).toEqual([`2017 ${dash} 2020`]);
    expect(textsOf(line(sign('—', 39, width, 1), word('2020', 51)))).toEqual(['2020']);
  });

  it('keeps the country of a place before a telephone number', () => {
    expect(textsOf(line(word('Leeds,', 4), word('UK', 55), word('+44', 74)))).toEqual(['Leeds, UK +44']);
  });

  it('drops what is likely dirt', () => {
    expect(textsOf(line(word('~', 4, 40), word('Plumber', 30), word('wqlx', 95, 10)))).toEqual(['Plumber']);
  });

  it('drops the rules of tables', () => {
    expect(textsOf(line(word('|', 4), word('Acme', 12), word('|', 48), word('Leeds', 60), word('|', 104)))).toEqual([
      'Acme | Leeds',
    ]);
    expect(textsOf(line(word('|', 4), word('—', 60)))).toEqual([]);
  });

  it('takes signs at the head of a line for bullets', () => {
    expect(textsOf(line(word('«', 2), word('Pipes', 13)), line(word('¢', 2), word('Roofs', 13)))).toEqual([
      '• Pipes',
      '• Roofs',
    ]);
  });

  it('keeps only sure words of a page it cannot read', () => {
    expect(textsOf(line(word('Ipywcku', 4, 30), word('Onbrr', 70, 25), word('555-0199', 130, 80)))).toEqual([
      '555-0199',
    ]);
  });
});

describe('quarterTurnOf', () => {
  const upward = (...ys: number[]): RecognisedLine =>
    line(...ys.map((y) => ({ ...word('up', 20), bbox: { x0: 20, y0: y, x1: 30, y1: y + 16 } })));

  it('tells which way the lines run', () => {
    expect(quarterTurnOf([line(word('Jane', 20), word('Roe', 60))])).toBeUndefined();
    expect(quarterTurnOf([upward(300, 200, 100)])).toBe('right');
    expect(quarterTurnOf([upward(100, 200, 300)])).toBe('left');
    expect(quarterTurnOf([])).toBeUndefined();
  });
});

describe('confidenceOf', () => {
  it('weighs words by their length', () => {
    expect(confidenceOf([line(word('abc', 4, 100), word('d', 50, 20))])).toBe(80);
    expect(confidenceOf([])).toBe(0);
  });
});
