import { randomUUID } from 'node:crypto';
import {
  type Answer,
  createTenant,
  Installation,
  type Json,
  type JsonSchema,
  openDatabase,
  populateTenant,
  RegisteredTenant,
  sampleOf,
  tenantSums,
  type TestTenant,
} from '#libs/testing';
import { RowsOfPaths } from './rows-of-paths.js';

interface OperationOfDocument {
  parameters?: { name: string; in: string; schema?: JsonSchema }[];
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
}

/** An operation that takes the id of a row: in its path, or in its body. */
interface Route {
  title: string;
  method: string;
  path: string;
  schema: JsonSchema | undefined;
}

function routesOf(document: Json): Route[] {
  const paths = document['paths'] as Record<string, Record<string, OperationOfDocument>>;
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { requestBody }]) => ({
      ...{ title: `${method.toUpperCase()} ${path}`, method: method.toUpperCase(), path },
      schema: requestBody?.content['application/json']?.schema,
    })),
  );
  return routes.filter(({ path, schema }) => path.includes('{') || (schema !== undefined && holdsId(schema)));
}

function holdsId(schema: JsonSchema): boolean {
  let asked = false;
  sampleOf(schema, () => {
    asked = true;
    return randomUUID();
  });
  return asked;
}

/** What of an answer differs between any two requests. */
function withoutTraces({ body }: Answer): Json {
  return { ...body, request_id: '', instance: '' };
}

describe('An id of another tenant', () => {
  let installation: Installation;
  let ours: RegisteredTenant;
  let theirs: TestTenant;
  let rows: RowsOfPaths;
  let ids: ReadonlyMap<string, string>;
  let routes: Route[];

  beforeAll(async () => {
    installation = await Installation.create();
    const { url } = await installation.startApi({ INBOUND_MAIL_DOMAIN: 'mail.example.com' });
    ours = await RegisteredTenant.register(url);
    const database = openDatabase(installation.environment['DATABASE_URL'] ?? '');
    try {
      theirs = await createTenant(database);
      await populateTenant(database, theirs);
    } finally {
      await database.close();
    }
    rows = await RowsOfPaths.open(installation);
    ids = await rows.idsOf(theirs.tenantId);
    routes = routesOf((await ours.admin.get('/openapi.json')).body);
  }, 90_000);

  afterAll(async () => {
    await installation.close();
  });

  async function callWith({ method, path, schema }: Route, idOf: (table: string) => string): Promise<Answer> {
    const body = schema && JSON.stringify(sampleOf(schema, (name) => idOf(rows.tableOf(name))));
    // Whatever is there must neither be told as unchanged nor be changed.
    const conditions = { 'If-None-Match': '*', 'If-Match': '*' };
    const client = ours.admin.with({ 'Content-Type': 'application/json', ...conditions });
    return client.send(method, rows.fill(path, idOf), body === undefined ? {} : { body });
  }

  it('is answered by every operation like one that never existed, and changes nothing', async () => {
    const before = await tenantSums(installation.adminUrl, theirs.tenantId);
    const wrong: string[] = [];
    for (const route of routes) {
      const foreign = await callWith(route, (table) => ids.get(table) ?? table);
      const unknown = await callWith(route, () => randomUUID());
      if (foreign.status < 400) wrong.push(`${route.title} answers ${foreign.status}: ${foreign.text}`);
      else if (JSON.stringify(withoutTraces(foreign)) !== JSON.stringify(withoutTraces(unknown))) {
        wrong.push(`${route.title} tells them apart: ${foreign.text} ${unknown.text}`);
      } else if (foreign.status !== 404)
        wrong.push(`${route.title} answers ${foreign.status}, not 404: ${foreign.text}`);
    }
    expect(wrong).toEqual([]);
    expect(routes.length).toBeGreaterThan(30);
    expect(await tenantSums(installation.adminUrl, theirs.tenantId)).toEqual(before);
  }, 120_000);

  it('is answered as fast as one that never existed', async () => {
    const times: Record<'foreign' | 'unknown', number[]> = { foreign: [], unknown: [] };
    for (let call = 0; call < 200; call++) {
      for (const kind of ['foreign', 'unknown'] as const) {
        const id = kind === 'foreign' ? ids.get('candidates') : randomUUID();
        const started = performance.now();
        expect((await ours.admin.get(`/api/resumes/candidates/${id ?? ''}`)).status).toBe(404);
        times[kind].push(performance.now() - started);
      }
    }
    expect(Math.abs(median(times.foreign) - median(times.unknown))).toBeLessThan(10);
  }, 60_000);
});

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
