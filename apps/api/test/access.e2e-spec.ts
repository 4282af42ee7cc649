import { randomUUID } from 'node:crypto';
import { ApiClient, Installation, RegisteredTenant, type Answer, type Json } from '#libs/testing';

type Caller = 'admin' | 'recruiter' | 'candidate' | 'key';

const EVERYONE: Caller[] = ['admin', 'recruiter', 'candidate', 'key'];
const STAFF: Caller[] = ['admin', 'recruiter', 'key'];
const ADMIN: Caller[] = ['admin'];

/** Every operation of the API, and who may call it; `public` needs no credential. */
const MAY_CALL: Record<string, Caller[] | 'public'> = {
  getRoot: 'public',
  getHealth: 'public',
  getApiHealth: 'public',
  getLiveness: 'public',
  getReadiness: 'public',
  register: 'public',
  login: 'public',
  refreshLogin: 'public',
  logout: 'public',
  getMe: EVERYONE,
  createStreamTicket: EVERYONE,
  uploadResume: EVERYONE,
  getResumeStatus: EVERYONE,
  getResumeData: EVERYONE,
  downloadResume: EVERYONE,
  streamResumeEvents: EVERYONE,
  ingestFile: EVERYONE,
  getJob: EVERYONE,
  getStats: EVERYONE,
  listJobs: EVERYONE,
  reingestJob: STAFF,
  deleteJob: STAFF,
  listCandidates: STAFF,
  getCandidate: STAFF,
  listUsers: ADMIN,
  createUser: ADMIN,
  getUser: ADMIN,
  updateUser: ADMIN,
  removeUser: ADMIN,
  listApiKeys: ADMIN,
  createApiKey: ADMIN,
  revokeApiKey: ADMIN,
};

interface OperationOfDocument {
  id: string;
  method: string;
  path: string;
}

function operationsOf(document: Json): OperationOfDocument[] {
  const paths = document['paths'] as Record<string, Record<string, { operationId: string }>>;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => ({
      id: operationId,
      method: method.toUpperCase(),
      path,
    })),
  );
}

describe('Who may call what', () => {
  let installation: Installation;
  let anyone: ApiClient;
  let operations: OperationOfDocument[];
  const callers = new Map<Caller, ApiClient>();

  function call(client: ApiClient, id: string): Promise<Answer> {
    const operation = operations.find((known) => known.id === id);
    if (operation === undefined) throw new Error(`The API has no operation ${id}.`);
    const path = operation.path.replaceAll(/\{[^}]+\}/g, () => randomUUID());
    const body = operation.method === 'GET' || operation.method === 'DELETE' ? {} : { body: '{}' };
    return client.with({ 'Content-Type': 'application/json' }).send(operation.method, path, body);
  }

  beforeAll(async () => {
    installation = await Installation.create();
    const { url } = await installation.startApi();
    anyone = new ApiClient(url);
    operations = operationsOf((await anyone.get('/openapi.json')).body);
    const tenant = await RegisteredTenant.register(url);
    callers.set('admin', tenant.admin);
    callers.set('recruiter', await tenant.join('recruiter'));
    callers.set('candidate', await tenant.join('candidate'));
    callers.set('key', await tenant.withKey());
  }, 90_000);

  afterAll(async () => {
    await installation.close();
  });

  it('is said here for every operation of the API', () => {
    expect(operations.map(({ id }) => id).sort()).toEqual(Object.keys(MAY_CALL).sort());
  });

  it.each(Object.entries(MAY_CALL))('%s: %s', async (id, allowed) => {
    const anonymous = await call(anyone, id);
    if (allowed === 'public') {
      expect([401, 403]).not.toContain(anonymous.status);
      return;
    }
    expect(anonymous.problem).toMatchObject({ status: 401, error: 'unauthenticated' });
    for (const [name, client] of callers) {
      const answer = await call(client, id);
      if (allowed.includes(name)) expect([401, 403]).not.toContain(answer.status);
      else expect(answer.problem).toMatchObject({ status: 403, error: 'forbidden' });
    }
  });
});
