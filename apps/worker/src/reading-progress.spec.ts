import { readingOptions } from './reading-progress.js';

describe('the options of a reading', () => {
  const { signal } = new AbortController();
  const fence = { tenantId: 'tenant', processingJobId: 'job', attempt: 1 };
  let advance: jest.Mock;

  beforeEach(() => {
    advance = jest.fn(() => Promise.resolve());
  });

  it('end the reading with the worker', () => {
    expect(readingOptions({ fence, signal, advance }, { from: 10, to: 90 }).signal).toBe(signal);
  });

  it.each([
    [{ from: 10, to: 90 }, [10, 50, 92]],
    [{ from: 10, to: 35 }, [10, 23, 37]],
  ])('tell of pages and model within %j of the whole', (part, percentages) => {
    const { onProgress, onModel } = readingOptions({ fence, signal, advance }, part);
    onProgress?.({ step: 'ocr', page: 1, pages: 2 });
    onProgress?.({ step: 'ocr', page: 2, pages: 2 });
    onModel?.();
    expect(advance.mock.calls).toEqual([
      [percentages[0], 'recognising page 1 of 2'],
      [percentages[1], 'recognising page 2 of 2'],
      [percentages[2], 'asking the model'],
    ]);
  });

  it('know documents without pages', () => {
    readingOptions({ fence, signal, advance }, { from: 10, to: 90 }).onProgress?.({ step: 'ocr', page: 1, pages: 0 });
    expect(advance).toHaveBeenCalledWith(10, expect.any(String));
  });
});
