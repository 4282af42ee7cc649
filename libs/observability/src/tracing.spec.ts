import { TraceCollector } from '#libs/testing';
import { currentTraceparent, inInnerSpan, inSpan, startTracing, stopTracing } from './tracing.js';

const loaded: string[] = [];
jest.mock('@opentelemetry/sdk-trace-node', () => {
  loaded.push('the SDK');
  return jest.requireActual<object>('@opentelemetry/sdk-trace-node');
});

const CALLER = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const INTERNAL = { kind: 'internal' } as const;

/** Runs work that says where in which trace it is. */
function place(): Promise<string | undefined> {
  return Promise.resolve(currentTraceparent());
}

describe('Traces', () => {
  let collector: TraceCollector;

  beforeAll(async () => {
    collector = await TraceCollector.open();
  });

  afterAll(async () => {
    await collector.close();
  });

  describe('without a collector', () => {
    it('run the work, and load nothing', async () => {
      await startTracing({ service: 'test', endpoint: undefined, sampleRatio: 1 });
      expect(await inSpan('work', INTERNAL, place)).toBeUndefined();
      expect(await inInnerSpan('detail', {}, place)).toBeUndefined();
      await stopTracing();
      expect(loaded).toEqual([]);
    });
  });

  describe('with a collector', () => {
    beforeEach(async () => {
      collector.spans.length = 0;
      await startTracing({ service: 'test', endpoint: `${collector.url}/`, sampleRatio: 1 });
    });

    afterEach(async () => {
      await stopTracing();
    });

    it('are sent by the time the program has stopped, with its name', async () => {
      await inSpan('work', INTERNAL, () => inInnerSpan('detail', { rows: 3 }, place));
      await stopTracing();
      const [detail, work] = collector.spans;
      expect(work).toMatchObject({ service: 'test', name: 'work', parentSpanId: undefined });
      expect(detail).toMatchObject({ name: 'detail', parentSpanId: work?.spanId, attributes: { rows: 3 } });
      expect(detail?.traceId).toBe(work?.traceId);
    });

    it('go on where a caller was, and begin anew where it says nothing sensible', async () => {
      expect(await inSpan('work', { ...INTERNAL, parent: CALLER }, place)).toMatch(
        /^00-0af7651916cd43dd8448eb211c80319c-/,
      );
      for (const parent of [
        '',
        'nonsense',
        CALLER.replace('00-', 'ff-'),
        `00-${'0'.repeat(32)}-${'0'.repeat(16)}-01`,
      ]) {
        const began = await inSpan('work', { ...INTERNAL, parent }, place);
        expect(began).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
        expect(began).not.toContain('0af7651916cd43dd8448eb211c80319c');
        expect(began).not.toContain('0'.repeat(32));
      }
    });

    it('keep what was decided about the trace elsewhere', async () => {
      expect(await inSpan('work', { ...INTERNAL, parent: CALLER.replace(/1$/, '0') }, place)).toMatch(/-00$/);
      await stopTracing();
      expect(collector.spans).toEqual([]);
    });

    it('make no trace of a detail alone', async () => {
      expect(await inInnerSpan('detail', {}, place)).toBeUndefined();
    });

    it('tell the kind of a failure and nothing of its message', async () => {
      const failing = (): Promise<never> => Promise.reject(new TypeError('ada@example.com'));
      await expect(inSpan('work', INTERNAL, failing)).rejects.toThrow('ada@example.com');
      await stopTracing();
      expect(collector.spans).toMatchObject([{ hasFailed: true, attributes: { 'error.type': 'TypeError' } }]);
      expect(collector.received.join()).not.toContain('ada@example.com');
    });
  });

  it('do not keep a program that stops waiting for a collector that is gone', async () => {
    await startTracing({ service: 'test', endpoint: 'http://127.0.0.1:9', sampleRatio: 1 });
    await inSpan('work', INTERNAL, place);
    const started = performance.now();
    await stopTracing();
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
