import { readFileSync } from 'node:fs';
import {
  ApiClient,
  eventually,
  Installation,
  projectPath,
  RegisteredTenant,
  TraceCollector,
  type CollectedSpan,
  type RunningApi,
  type RunningProgram,
} from '#libs/testing';
import { findFreePort } from '../../../tools/services/free-port.js';

const RESUME = 'Ada Byron\nada.byron@example.com\n+44 20 7946 0018\n\nExperience\nAnalyst, Engines Ltd, 2015 - 2020\n';
/** Whatever a person wrote or could be known by. */
const PERSONAL = /byron|planted|7946 0018|127\.0\.0\.1|@example/i;
const TRACEPARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';

describe('What operators watch', () => {
  let installation: Installation;
  let collector: TraceCollector;
  let ports: Record<'api' | 'worker', number>;
  let api: RunningApi;
  let worker: RunningProgram;
  let tenant: RegisteredTenant;
  let scraped: Record<'api' | 'worker', string>;

  beforeAll(async () => {
    installation = await Installation.create();
    collector = await TraceCollector.open();
    ports = { api: await findFreePort(), worker: await findFreePort() };
    const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
    [api, worker] = await Promise.all([
      installation.startApi({ ...environment, METRICS_PORT: String(ports.api) }),
      installation.startWorker({ ...environment, METRICS_PORT: String(ports.worker) }),
    ]);
    tenant = await RegisteredTenant.register(api.url);
    await askWithPersonalData();
    const upload = await tenant.admin
      .with({ traceparent: TRACEPARENT })
      .upload({ name: 'planted-ada-byron.txt', content: RESUME });
    await tenant.admin.untilEnded(upload.string('id'));
    await eventually('the spans of the upload', () =>
      ['POST /api/resumes/upload', 'process resume.parse'].every((name) =>
        spansOf(TRACE_ID).some((s) => s.name === name),
      ),
    );
    scraped = { api: await scrape('api'), worker: await scrape('worker') };
  }, 180_000);

  afterAll(async () => {
    await installation.close();
    await collector.close();
  });

  /** Puts personal data wherever a caller can put any. */
  async function askWithPersonalData(): Promise<void> {
    const { admin } = tenant;
    await admin.get('/api/resumes/candidates?q=planted-ada%40example.com');
    await admin.get('/api/resumes/planted-ada@example.com/status');
    await admin.get('/planted/ada.byron@example.com');
    await admin.with({ 'X-Request-Id': 'planted-request', 'User-Agent': 'planted-agent' }).get('/api/auth/me');
    await new ApiClient(api.url, { 'X-API-Key': 'slk_planted' }).get('/api/auth/me');
    await new ApiClient(api.url).post('/api/auth/login', { email: 'planted@example.com', password: 'planted' });
  }

  async function scrape(program: 'api' | 'worker'): Promise<string> {
    const answer = await new ApiClient(`http://127.0.0.1:${ports[program]}`).get('/metrics');
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    return answer.text;
  }

  function spansOf(traceId: string): CollectedSpan[] {
    return collector.spans.filter((span) => span.traceId === traceId);
  }

  function sample(text: string, series: string): number {
    const line = text.split('\n').find((one) => one.startsWith(`${series} `));
    if (line === undefined) throw new Error(`No series ${series} in:\n${text}`);
    return Number(line.slice(series.length + 1));
  }

  describe('/metrics', () => {
    it('tells of requests by method, route and class of status', () => {
      const count = 'shortlist_http_request_duration_seconds_count';
      expect(sample(scraped.api, `${count}{method="POST",route="/api/resumes/upload",status="2xx"}`)).toBe(1);
      expect(sample(scraped.api, `${count}{method="GET",route="/api/resumes/:id/status",status="4xx"}`)).toBe(1);
      expect(sample(scraped.api, `${count}{method="GET",route="none",status="4xx"}`)).toBe(1);
    });

    it('tells of queues and the outbox, the same from both programs', () => {
      for (const text of Object.values(scraped)) {
        expect(sample(text, 'shortlist_queue_jobs{queue="parse",state="waiting"}')).toBe(0);
        expect(sample(text, 'shortlist_queue_oldest_job_age_seconds{queue="parse"}')).toBe(0);
        expect(sample(text, 'shortlist_outbox_lag_seconds')).toBeLessThan(30);
      }
    });

    it('tells of reading and of jobs', () => {
      const parse = 'shortlist_parse_duration_seconds_count{format="txt",outcome="read"}';
      expect(sample(scraped.worker, parse)).toBe(1);
      const job = 'shortlist_job_duration_seconds_count{queue="parse",kind="resume.parse",outcome="done"}';
      expect(sample(scraped.worker, job)).toBe(1);
    });

    it('tells of the connections and of the process', () => {
      for (const text of Object.values(scraped)) {
        expect(sample(text, 'shortlist_database_connections_max')).toBe(5);
        expect(sample(text, 'shortlist_database_pool_wait_seconds_count')).toBeGreaterThan(0);
        expect(sample(text, 'process_resident_memory_bytes')).toBeGreaterThan(1e7);
      }
    });

    it('exports every series that the dashboard shows', () => {
      const exported = new Set(
        Object.values(scraped).flatMap((text) => [...text.matchAll(/^([a-z]\w*)[{ ]/gm)].map(([, name]) => name)),
      );
      const dashboard = JSON.parse(readFileSync(projectPath('docker/grafana/dashboards/shortlist.json'), 'utf8')) as {
        panels: { targets?: { expr: string }[] }[];
      };
      const shown = dashboard.panels
        .flatMap(({ targets = [] }) => targets)
        .flatMap(({ expr }) => expr.match(/\b(shortlist|process|nodejs)_\w+/g) ?? []);
      expect(shown.length).toBeGreaterThan(15);
      expect(shown.filter((name) => !exported.has(name))).toEqual([]);
      // And the dashboard shows all there is of our own.
      const own = [...exported].filter((name) => name?.startsWith('shortlist_')).map(withoutSuffix);
      expect(own.filter((name) => !shown.map(withoutSuffix).includes(name))).toEqual([]);
    });

    it('has no personal data and no tenant in its labels, and few series', () => {
      for (const text of Object.values(scraped)) {
        expect(text.split('\n').filter((line) => PERSONAL.test(line))).toEqual([]);
        expect(text).not.toContain(tenant.id);
        expect(text.split('\n').length).toBeLessThan(2000);
      }
    });

    it('is not served to clients of the API, and no other address is served there', async () => {
      expect((await new ApiClient(api.url).get('/metrics')).status).toBe(404);
      expect((await new ApiClient(`http://127.0.0.1:${ports.api}`).get('/')).status).toBe(404);
    });
  });

  describe('traces', () => {
    it('are one from the upload over the outbox and the queue to the work, of both programs', () => {
      const spans = spansOf(TRACE_ID);
      const one = (name: string): CollectedSpan => {
        const found = spans.find((span) => span.name === name);
        if (found === undefined) throw new Error(`No span "${name}" among ${spans.map((s) => s.name).join('; ')}`);
        return found;
      };
      const request = one('POST /api/resumes/upload');
      const sent = one('send resume.parse');
      const job = one('process resume.parse');
      const read = one('read file');
      expect(request).toMatchObject({ service: 'shortlist-api', kind: 2, parentSpanId: 'b7ad6b7169203331' });
      expect(sent).toMatchObject({ service: 'shortlist-api', kind: 4, parentSpanId: request.spanId });
      expect(job).toMatchObject({ service: 'shortlist-worker', kind: 5, parentSpanId: request.spanId });
      expect(read).toMatchObject({ service: 'shortlist-worker', kind: 1, parentSpanId: job.spanId });
      expect(job.attributes).toMatchObject({
        ...{ 'messaging.destination.name': 'parse', 'shortlist.tenant_id': tenant.id, 'shortlist.attempt': 1 },
      });
      expect(spans.some((span) => span.name === 'unit of work')).toBe(true);
    });

    it('go on in the work that the work asks for', async () => {
      await eventually('the search for duplicates in the same trace', () =>
        spansOf(TRACE_ID).some(({ name }) => name === 'process candidate.find-duplicates'),
      );
    });

    it('are found from the log', () => {
      const lines = [...api.logLines(), ...worker.logLines()].filter(({ traceId }) => traceId === TRACE_ID);
      expect(lines.map(({ msg }) => msg)).toEqual(expect.arrayContaining(['request', 'job done']));
    });

    it('keep requests apart', () => {
      const requests = collector.spans.filter(({ kind }) => kind === 2);
      expect(new Set(requests.map(({ traceId }) => traceId)).size).toBe(requests.length);
    });

    it('hold no personal data, credentials or addresses', () => {
      const values = collector.spans.flatMap(({ name, attributes }) => [
        name,
        ...Object.values(attributes).map(String),
      ]);
      expect(values.filter((value) => PERSONAL.test(value))).toEqual([]);
      expect(collector.received.filter((body) => PERSONAL.test(body))).toEqual([]);
    });
  });

  it('is off unless asked for: no traces in the outbox and the log', async () => {
    const quiet = await installation.startApi({ QUEUE_PREFIX: 'quiet' });
    const { admin } = await RegisteredTenant.register(quiet.url);
    const upload = await admin.with({ traceparent: TRACEPARENT }).upload({ name: 'a.txt', content: RESUME });
    expect(upload.status).toBe(202);
    const rows = await installation.rows<{ payload: object }>(
      `select payload from outbox where payload ->> 'resumeId' = $1`,
      [upload.string('id')],
    );
    expect(rows.map(({ payload }) => Object.keys(payload).sort())).toEqual([
      ['processingJobId', 'requestId', 'resumeId', 'tenantId'],
    ]);
    await quiet.stop();
    expect(quiet.log()).not.toContain('traceId');
  });
});

function withoutSuffix(name: string | undefined): string {
  return (name ?? '').replace(/_(bucket|sum|count)$/, '');
}
