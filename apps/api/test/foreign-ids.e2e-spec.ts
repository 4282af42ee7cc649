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
  type TestTenant,
} from '#libs/testing';

/** The table that an id points into, by the word before it in a path or its name in a body, where it is not that word. */
const TABLES: Record<string, string> = {
  'api-keys': 'api_keys',
  connections: 'drive_connections',
  duplicates: 'candidates',
  keep: 'candidates',
  recruiter_ids: 'users',
  status: 'processing_jobs',
  stream: 'processing_jobs',
  're-ingest': 'processing_jobs',
  syncs: 'drive_syncs',
  webhooks: 'webhook_endpoints',
};
/** Seed 000 calls a background task a job; below /api it is an opening. */
const TABLES_OF_PATHS: Record<string, string> = { '/jobs/{job_id}': 'processing_jobs' };

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
  let tables: Set<string>;
  let routes: Route[];

  beforeAll(async () => {
    installation = await Installation.create();
    const { url } = await installation.startApi();
    ours = await RegisteredTenant.register(url);
    const database = openDatabase(installation.environment['DATABASE_URL'] ?? '');
    try {
      theirs = await createTenant(database);
      await populateTenant(database, theirs);
    } finally {
      await database.close();
    }
    const names = await installation.rows<{ name: string }>(
      `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'id'`,
    );
    tables = new Set(names.map(({ name }) => name));
    routes = routesOf((await ours.admin.get('/openapi.json')).body);
  }, 90_000);

  afterAll(async () => {
    await installation.close();
  });

  function tableOf(word: string, path = ''): string {
    const plain = word.replace(/_ids?$/u, 's').replaceAll('-', '_');
    const guesses = [
      TABLES_OF_PATHS[path],
      TABLES[word],
      plain,
      `candidate_${plain}`,
      `job_${plain}`,
      `webhook_${plain}`,
    ];
    const table = guesses.find((guess) => guess !== undefined && tables.has(guess));
    if (table === undefined) throw new Error(`No table is known for "${word}" of ${path}; name it in TABLES.`);
    return table;
  }

  async function foreignId(table: string): Promise<string> {
    const tenantColumn = table === 'tenants' ? 'id' : 'tenant_id';
    const [row] = await installation.rows<{ id: string }>(
      `select id from ${table} where ${tenantColumn} = $1 order by id limit 1`,
      [theirs.tenantId],
    );
    if (row === undefined) throw new Error(`The other tenant has no row in ${table}.`);
    return row.id;
  }

  async function callWith({ method, path, schema }: Route, idOf: (table: string) => string): Promise<Answer> {
    const filled = path.replaceAll(/([^/]+)\/\{(\w+)\}/g, (whole, word: string, name: string) => {
      if (/(^|_)id$/u.test(name)) return `${word}/${idOf(tableOf(word, path))}`;
      return whole.replace(`{${name}}`, 'word');
    });
    const body = schema && JSON.stringify(sampleOf(schema, (name) => idOf(tableOf(name))));
    const client = ours.admin.with({ 'Content-Type': 'application/json' });
    return client.send(method, filled, body === undefined ? {} : { body });
  }

  async function foreignIds(): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    for (const table of tables) {
      await foreignId(table).then(
        (id) => ids.set(table, id),
        () => undefined,
      );
    }
    return ids;
  }

  /** A sum over every row that they have, of every table. */
  async function theirRows(): Promise<Record<string, string>> {
    const sums: Record<string, string> = {};
    const names = await installation.rows<{ name: string }>(
      `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id'`,
    );
    for (const { name } of names) {
      const [row] = await installation.rows<{ sum: string }>(
        `select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as sum from ${name} t where tenant_id = $1`,
        [theirs.tenantId],
      );
      sums[name] = row?.sum ?? '';
    }
    return sums;
  }

  it('is answered by every operation like one that never existed, and changes nothing', async () => {
    const before = await theirRows();
    const ids = await foreignIds();
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
    expect(await theirRows()).toEqual(before);
  }, 120_000);
});
