import type { DrawnGlyph, GlyphStyle } from './drawn-glyph.js';
import { RunBuilder } from './run-builder.js';

const STYLE: GlyphStyle = { size: 10, bold: false, drawnFont: false, letterSpacing: 0 };
/** Width of every glyph drawn here. */
const ADVANCE = 5;

function glyph(text: string, x: number, y = 100, style: Partial<GlyphStyle> = {}): DrawnGlyph {
  return { text, x, y, advanceX: ADVANCE, advanceY: 0, style: { ...STYLE, ...style } };
}

/** Glyphs of a word one after the other, each `step` points after the last. */
function word(text: string, x: number, step = ADVANCE): DrawnGlyph[] {
  return Array.from(text, (character, index) => glyph(character, x + index * step));
}

function textsOf(glyphs: DrawnGlyph[]): string[] {
  return runsOf(glyphs).map((run) => run.text);
}

function runsOf(glyphs: DrawnGlyph[]) {
  const builder = new RunBuilder();
  for (const each of glyphs) builder.add(each);
  return builder.finish();
}

describe('RunBuilder', () => {
  it('finds the spaces that are only gaps', () => {
    expect(textsOf([...word('Acme', 0), ...word('Ltd', 23)])).toEqual(['Acme Ltd']);
  });

  it('cuts where the gap is a column', () => {
    expect(textsOf([...word('Acme', 0), ...word('2019', 30)])).toEqual(['Acme', '2019']);
  });

  it('cuts where the style changes and keeps the place of each part', () => {
    const runs = runsOf([...word('Acme', 0), glyph('L', 20, 100, { bold: true }), glyph('x', 25, 100, { size: 14 })]);
    expect(runs.map(({ text, x, bold, fontSize }) => ({ text, x, bold, fontSize }))).toEqual([
      { text: 'Acme', x: 0, bold: false, fontSize: 10 },
      { text: 'L', x: 20, bold: true, fontSize: 10 },
      { text: 'x', x: 25, bold: false, fontSize: 14 },
    ]);
  });

  it('reads letter-spaced words whose letters are placed one by one', () => {
    expect(textsOf([...word('WORK', 0, 8), ...word('HISTORY', 38, 8)])).toEqual(['WORK HISTORY']);
  });

  it('ignores space glyphs that do not move the pen', () => {
    expect(textsOf([...word('Ac', 0), { ...glyph(' ', 10), advanceX: 0 }, ...word('me', 10)])).toEqual(['Acme']);
  });

  it('takes a glyph drawn twice for a bold one', () => {
    const doubled = Array.from('Bold').flatMap((character, index) => [
      glyph(character, index * ADVANCE),
      glyph(character, index * ADVANCE + 0.3),
    ]);
    expect(runsOf(doubled)).toMatchObject([{ text: 'Bold', bold: true }]);
  });

  it('takes a word drawn twice for a bold one', () => {
    expect(runsOf([...word('Shadow', 0), ...word('Shadow', 0.4)])).toMatchObject([{ text: 'Shadow', bold: true }]);
  });

  it('puts an accent on the letter it is drawn over', () => {
    expect(textsOf([glyph('R', 0), glyph('´', 5), glyph('e', 5), glyph('t', 10)])).toEqual(['Rét']);
  });

  it('spells ligatures out', () => {
    expect(textsOf([glyph('ﬁ', 0), glyph('n', 5)])).toEqual(['fin']);
  });

  it('orders right-to-left words as they are read', () => {
    const drawn = ['5', '1', ' ', 'ו', 'ל', 'ש'].map((character, index) => glyph(character, index * ADVANCE));
    expect(textsOf(drawn)).toEqual(['שלו 51']);
  });

  it('puts no spaces between ideographs', () => {
    expect(textsOf([...word('履歴', 0, 7)])).toEqual(['履歴']);
  });

  it('gives the rectangle around text that runs upwards', () => {
    const upwards = Array.from('Side', (text, index) => ({
      ...glyph(text, 50, 100 - index * ADVANCE),
      advanceX: 0,
      advanceY: -ADVANCE,
    }));
    const [run] = runsOf(upwards);
    expect(run).toMatchObject({ text: 'Side', x: 42, y: 80, width: 10, height: 20, fontSize: 10 });
  });

  it('counts the glyphs that mean nothing', () => {
    const builder = new RunBuilder();
    for (const each of word('A\ue001\ue002\ue003', 0)) builder.add(each);
    expect(builder.unmappedShare).toBe(0.75);
  });
});
