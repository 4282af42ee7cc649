import { plainText, withoutEntities } from './plain-text.js';

describe('plain text', () => {
  it('is one short line without what can not be seen', () => {
    expect(plainText('  a\u0000b\u202e c\n\n d\u200b ')).toBe('a b c d');
    expect(plainText('x'.repeat(5000))).toBe(`${'x'.repeat(199)}…`);
    expect([...plainText('😀'.repeat(300))]).toHaveLength(200);
    expect(plainText('x'.repeat(200))).toBe('x'.repeat(200));
  });

  it('has no entities, and none is made of what was escaped twice', () => {
    expect(withoutEntities('Q&amp;A: don&#39;t &lt;b&gt; &quot;x&quot; &amp;lt; &nbsp;')).toBe(
      'Q&A: don\'t <b> "x" &lt; &nbsp;',
    );
  });
});
