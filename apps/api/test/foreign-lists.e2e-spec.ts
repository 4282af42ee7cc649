import {
  Installation,
  openDatabase,
  populateTenant,
  RegisteredTenant,
  type Answer,
  type ApiClient,
  type Json,
  type JsonSchema,
} from '#libs/testing';
import { RowsOfPaths } from './rows-of-paths.js';

interface Parameter {
  name: string;
  in: string;
  schema?: JsonSchema;
}

interface Reading {
  path: string;
  query: Parameter[];
  isPublic: boolean;
  /** Has no end. */
  isStream: boolean;
}

interface Operation {
  parameters?: Parameter[];
  security?: unknown[];
  responses?: Record<string, { content?: Record<string, unknown> }>;
}

const PAGING = ['cursor', 'skip', 'limit'];
/** How the programs fare, whoever asks. */
const OF_THE_PROGRAMS = new Set(['request_id', 'instance', 'request_stats', 'system_info', 'timestamp']);

/** Every GET of the API, as it describes itself. */
function readingsOf(document: Json): Reading[] {
  const paths = document['paths'] as Record<string, Record<string, Operation>>;
  return Object.entries(paths).flatMap(([path, { get }]) =>
    get === undefined
      ? []
      : [
          {
            path,
            query: (get.parameters ?? []).filter((parameter) => parameter.in === 'query'),
            isPublic: get.security === undefined,
            isStream: get.responses?.['200']?.content?.['text/event-stream'] !== undefined,
          },
        ],
  );
}

/** Values that narrow or order a list, one at a time. */
function questionsOf({ query }: Reading): string[] {
  const asked = query
    .filter(({ name }) => !PAGING.includes(name))
    .flatMap(({ name, schema }) => valuesOf(schema).map((value) => `?${name}=${encodeURIComponent(value)}`));
  return ['', ...asked];
}

function valuesOf(schema: JsonSchema = {}): string[] {
  const nested = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.items ? [schema.items] : [])];
  if (nested.length > 0) return [...new Set(nested.flatMap(valuesOf))];
  if (schema.enum !== undefined) return schema.enum.map(String);
  if (schema.type === 'boolean') return ['true', 'false'];
  if (schema.type === 'integer' || schema.type === 'number') return ['1'];
  return schema.format === 'date-time' ? ['2020-01-01T00:00:00Z'] : ['ada'];
}

function withoutPrograms(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrograms);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !OF_THE_PROGRAMS.has(key));
  return Object.fromEntries(kept.map(([key, held]) => [key, withoutPrograms(held)]));
}

describe('What another tenant has', () => {
  let installation: Installation;
  let ours: RegisteredTenant;
  let theirs: RegisteredTenant;
  let readings: Reading[];
  let rows: RowsOfPaths;

  beforeAll(async () => {
    installation = await Installation.create();
    const { url } = await installation.startApi();
    ours = await RegisteredTenant.register(url);
    await populate(ours);
    readings = readingsOf((await ours.admin.get('/openapi.json')).body);
    rows = await RowsOfPaths.open(installation);
  }, 90_000);

  afterAll(async () => {
    await installation.close();
  });

  /** Rows in every table, as a tenant has after a while. */
  async function populate(tenant: RegisteredTenant): Promise<void> {
    const { id: tenantId, slug } = tenant;
    const actor = async (role: 'recruiter' | 'candidate') =>
      ({ tenantId, userId: (await tenant.addUser(role)).id, role }) as const;
    const database = openDatabase(installation.environment['DATABASE_URL'] ?? '');
    try {
      await populateTenant(database, {
        ...{ tenantId, slug, admin: { tenantId, userId: tenant.account.id, role: 'admin' } },
        ...{ recruiter: await actor('recruiter'), otherRecruiter: await actor('recruiter') },
        candidateUser: await actor('candidate'),
      });
    } finally {
      await database.close();
    }
  }

  async function everyAnswer(client: ApiClient): Promise<Record<string, unknown>> {
    const answers: Record<string, unknown> = {};
    const lists = readings.filter(({ path, isPublic, isStream }) => !path.includes('{') && !isPublic && !isStream);
    const ask = async (reading: Reading): Promise<void> => {
      for (const question of questionsOf(reading)) {
        const { status, headers, text } = await client.get(reading.path + question);
        const isJson = headers.get('content-type')?.includes('json') === true;
        answers[reading.path + question] = [status, isJson ? withoutPrograms(JSON.parse(text)) : text];
      }
    };
    await Promise.all(lists.map(ask));
    return answers;
  }

  it('changes no list, filter, order, count or statistic', async () => {
    const clients = [ours.admin, await ours.join('recruiter')];
    const before = await Promise.all(clients.map(everyAnswer));
    theirs = await RegisteredTenant.register(ours.admin.url);
    await populate(theirs);
    expect(await Promise.all(clients.map(everyAnswer))).toEqual(before);
    const [ofAdmin = {}] = before;
    const answered = Object.values(ofAdmin).filter((answer) => (answer as [number])[0] === 200);
    expect(answered.length).toBeGreaterThan(40);
  }, 120_000);

  it('can be reached by no cursor of its own, nor by one that was edited', async () => {
    const [ourIds, theirIds] = [await rows.idsOf(ours.id), await rows.idsOf(theirs.id)];
    const lists = readings.filter(({ query }) => query.some(({ name }) => name === 'cursor'));
    const wrong: string[] = [];
    for (const { path } of lists) {
      const [our, their] = [ourIds, theirIds].map((ids) => rows.fill(path, (table) => ids.get(table) ?? table));
      const page = await theirs.admin.get(`${their ?? ''}?limit=1`);
      const cursor = page.body['next_cursor'];
      if (typeof cursor !== 'string') {
        wrong.push(`${path} gives no cursor: ${page.text}`);
        continue;
      }
      const refused = [
        await ours.admin.get(`${our ?? ''}?cursor=${cursor}`),
        ...(await Promise.all(editionsOf(cursor).map((one) => theirs.admin.get(`${their ?? ''}?cursor=${one}`)))),
      ];
      if (!refused.every(isRefusal)) wrong.push(`${path} takes one`);
    }
    expect(wrong).toEqual([]);
    expect(lists.length).toBeGreaterThan(10);
  }, 60_000);
});

/** With another first, middle or last character. */
function editionsOf(cursor: string): string[] {
  return [0, Math.floor(cursor.length / 2), cursor.length - 1].map((place) => {
    const other = cursor[place] === 'A' ? 'B' : 'A';
    return cursor.slice(0, place) + other + cursor.slice(place + 1);
  });
}

function isRefusal(answer: Answer): boolean {
  return answer.status === 400 && answer.problem.error === 'invalid_cursor';
}
