import { LineLayout, PAGE_WIDTH } from './line-layout.js';

function layOut(fill: (layout: LineLayout) => void) {
  const layout = new LineLayout();
  fill(layout);
  return layout.toPage();
}

describe('LineLayout', () => {
  it('puts lines below each other on a page of letter width', () => {
    const page = layOut((layout) => {
      layout.line([{ text: 'One' }]);
      layout.blankLine();
      layout.line([{ text: 'Two' }]);
    });
    expect(page).toMatchObject({ number: 1, width: PAGE_WIDTH, ocr: false });
    expect(page.runs.map(({ text, y }) => [text, Math.round(y)])).toEqual([
      ['One', 0],
      ['Two', 26],
    ]);
  });

  it('puts a gap between spans only where there is white space', () => {
    const { runs } = layOut((layout) => {
      layout.line([{ text: 'Role: ' }, { text: 'Plumber', bold: true }, { text: ', Leeds' }]);
    });
    const gaps = runs.slice(1).map((run, index) => run.x - (runs[index]?.x ?? 0) - (runs[index]?.width ?? 0));
    expect(gaps.map((gap) => gap > 1)).toEqual([true, false]);
  });

  it('stands spans of different sizes on one baseline', () => {
    const { runs } = layOut((layout) => {
      layout.line([
        { text: 'Jane', fontSize: 20 },
        { text: 'Plumber', fontSize: 10 },
      ]);
    });
    expect(runs.map((run) => run.y + 0.8 * run.height)).toEqual([16, 16]);
  });

  it('gives ideographs their full width', () => {
    const { runs } = layOut((layout) => {
      layout.line([{ text: '履歴書', fontSize: 10 }]);
    });
    expect(runs[0]?.width).toBe(30);
  });

  it('grows the page with its lines', () => {
    const page = layOut((layout) => {
      for (let line = 0; line < 100; line++) layout.line([{ text: 'Line' }]);
    });
    expect(page.height).toBeGreaterThan(1_300);
  });
});
