import { textOfHtml } from './html-text.js';

describe('textOfHtml', () => {
  it.each([
    [
      '<html><head><title>x</title></head><body><h1>Ada&nbsp;Byron</h1><p>R&amp;D, 5 &lt; 6 &#x41;&#66;</p></body></html>',
      'Ada Byron\n\nR&D, 5 < 6 AB',
    ],
    ['a<style>b { c: d }</style>e<script>f("<p>")</script>g', 'aeg'],
    ['one<br>two<ul><li>three</li></ul>', 'one\ntwo\n\nthree'],
    ['a < b <unfinished', 'a'],
    ['&#9999999; &#0; &unknown;', '&#9999999; &#0; &unknown;'],
    ['<style>no end', 'no end'],
  ])('makes of %j the text %j', (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it.each(['<style>', '<', '<p>', '&#', '<script', ' '])('takes %j, a hundred thousand times, in a moment', (piece) => {
    const started = performance.now();
    textOfHtml(piece.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
