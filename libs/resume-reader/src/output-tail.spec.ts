import { OutputTail } from './output-tail.js';

describe('OutputTail', () => {
  it('keeps what was written, however it was cut', () => {
    const tail = new OutputTail();
    const bytes = Buffer.from('Müller\n');
    tail.add(bytes.subarray(0, 2));
    tail.add(bytes.subarray(2));
    expect(tail.toString()).toBe('Müller');
  });

  it('keeps the end of long output only', () => {
    const tail = new OutputTail();
    for (let i = 0; i < 10_000; i += 1) tail.add(`line ${i}\n`);
    const text = tail.toString();
    expect(text).toHaveLength(8 * 1024 - 1);
    expect(text.endsWith('line 9999')).toBe(true);
  });
});
