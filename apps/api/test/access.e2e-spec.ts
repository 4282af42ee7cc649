import { randomUUID } from 'node:crypto';
import { Answer, ApiClient, EventStream, Installation, RegisteredTenant, type Json } from '#libs/testing';

type Caller = 'admin' | 'recruiter' | 'candidate' | 'key';

const EVERYONE: Caller[] = ['admin', 'recruiter', 'candidate', 'key'];
const STAFF: Caller[] = ['admin', 'recruiter', 'key'];
const ADMIN: Caller[] = ['admin'];
/** What takes a person: no API key. */
const PEOPLE: Caller[] = ['admin', 'recruiter'];

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
  ingestFiles: STAFF,
  ingestDirectory: STAFF,
  listIngestedFiles: EVERYONE,
  listWatches: ADMIN,
  createWatch: ADMIN,
  removeWatch: ADMIN,
  makeCallbackSecret: ADMIN,
  getJob: EVERYONE,
  getStats: EVERYONE,
  getCacheStats: EVERYONE,
  parseResume: EVERYONE,
  parseResumeInBackground: EVERYONE,
  getParsingStatus: EVERYONE,
  streamParsingEvents: EVERYONE,
  analyzeCv: EVERYONE,
  getAnalysisStatus: EVERYONE,
  getAnalysisResults: EVERYONE,
  followAnalysis: EVERYONE,
  listJobs: EVERYONE,
  reingestJob: STAFF,
  deleteJob: STAFF,
  listCandidates: EVERYONE,
  getCandidate: EVERYONE,
  updateCandidate: STAFF,
  removeCandidate: STAFF,
  listCandidateNotes: STAFF,
  addCandidateNote: STAFF,
  updateCandidateNote: STAFF,
  removeCandidateNote: STAFF,
  countTags: STAFF,
  listCandidateTags: STAFF,
  addCandidateTags: STAFF,
  removeCandidateTag: STAFF,
  listCandidateActivity: STAFF,
  listDuplicates: STAFF,
  mergeCandidates: STAFF,
  dismissDuplicate: STAFF,
  unmergeCandidate: STAFF,
  listLeftFlags: STAFF,
  acknowledgeLeftFlag: STAFF,
  getSettings: ADMIN,
  getUsage: ADMIN,
  changeSettings: ADMIN,
  listAllCandidates: ADMIN,
  shareCandidates: ADMIN,
  listShares: ADMIN,
  exportCandidate: ADMIN,
  eraseCandidate: ADMIN,
  holdCandidate: ADMIN,
  listErasures: ADMIN,
  getRetention: ADMIN,
  setRetention: ADMIN,
  uploadResumes: STAFF,
  listBatches: STAFF,
  getBatch: STAFF,
  revokeShare: ADMIN,
  listOpenings: EVERYONE,
  getOpening: EVERYONE,
  createOpening: STAFF,
  updateOpening: STAFF,
  removeOpening: STAFF,
  readJobDescription: STAFF,
  listStages: STAFF,
  addStage: STAFF,
  updateStage: STAFF,
  removeStage: STAFF,
  orderStages: STAFF,
  listApplications: STAFF,
  createApplication: STAFF,
  getApplication: STAFF,
  updateApplication: STAFF,
  listApplicationHistory: STAFF,
  listCandidateMatches: EVERYONE,
  rematchCandidate: STAFF,
  listJobMatches: EVERYONE,
  rematchJob: STAFF,
  markMatchViewed: STAFF,
  removeMatch: ADMIN,
  getCandidateMatchStats: EVERYONE,
  getJobMatchStats: EVERYONE,
  streamHighMatches: EVERYONE,
  listUsers: ADMIN,
  createUser: ADMIN,
  getUser: ADMIN,
  updateUser: ADMIN,
  removeUser: ADMIN,
  listApiKeys: ADMIN,
  createApiKey: ADMIN,
  revokeApiKey: ADMIN,
  listAudit: ADMIN,
  listWebhooks: ADMIN,
  createWebhook: ADMIN,
  getWebhook: ADMIN,
  updateWebhook: ADMIN,
  removeWebhook: ADMIN,
  rotateWebhookSecret: ADMIN,
  listWebhookDeliveries: ADMIN,
  testWebhook: ADMIN,
  redeliverWebhook: ADMIN,
  getGoogleAuthUrl: PEOPLE,
  comeBackFromGoogle: 'public',
  listGoogleConnections: PEOPLE,
  removeGoogleConnection: PEOPLE,
  setUpGoogleDriveSync: PEOPLE,
  listGoogleDriveSyncs: PEOPLE,
  getGoogleDriveSync: PEOPLE,
  updateGoogleDriveSync: PEOPLE,
  removeGoogleDriveSync: PEOPLE,
  startGoogleDriveSync: PEOPLE,
  listGoogleDriveFiles: PEOPLE,
  takeInboundEmail: 'public',
  listEmailMessages: STAFF,
  getEmailAddress: ADMIN,
  renewEmailAddress: ADMIN,
  removeEmailAddress: ADMIN,
  listMailboxes: ADMIN,
  createMailbox: ADMIN,
  testMailbox: ADMIN,
  pauseMailbox: ADMIN,
  resumeMailbox: ADMIN,
  removeMailbox: ADMIN,
};

/** A stream that does not end by itself: how it begins is enough. */
const ENDLESS = 'streamHighMatches';

async function begun(client: ApiClient, path: string): Promise<Answer> {
  const stream = await EventStream.open(client.url + path, client.headers);
  const { status, headers } = stream.response;
  if (status !== 200) return client.get(path);
  stream.close();
  return new Answer(status, headers, Buffer.alloc(0));
}

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
  let tenant: RegisteredTenant;
  const callers = new Map<Caller, ApiClient>();

  function call(client: ApiClient, id: string): Promise<Answer> {
    const operation = operations.find((known) => known.id === id);
    if (operation === undefined) throw new Error(`The API has no operation ${id}.`);
    const path = operation.path.replaceAll(/\{[^}]+\}/g, () => randomUUID());
    if (id === ENDLESS) return begun(client, path);
    const body = operation.method === 'GET' || operation.method === 'DELETE' ? {} : { body: '{}' };
    return client.with({ 'Content-Type': 'application/json' }).send(operation.method, path, body);
  }

  beforeAll(async () => {
    installation = await Installation.create();
    const { url } = await installation.startApi();
    anyone = new ApiClient(url);
    operations = operationsOf((await anyone.get('/openapi.json')).body);
    tenant = await RegisteredTenant.register(url);
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

  describe.each(['one tenant', 'another tenant'])('Users, as the admin of %s manages them,', () => {
    const user = { name: 'Rosa Recruiter', role: 'recruiter', password: 'a passphrase of the tests' };
    let ours: RegisteredTenant;

    beforeAll(async () => {
      ours = await RegisteredTenant.register(anyone.url);
    });

    it('are added, shown, changed and removed', async () => {
      const { admin } = ours;
      const added = await admin.post('/api/users', { ...user, email: 'Rosa@Example.com' });
      expect(added.status).toBe(201);
      const shown = { name: user.name, email: 'rosa@example.com', role: 'recruiter', status: 'active' };
      expect(added.body).toMatchObject(shown);
      expect(added.text).not.toMatch(/password|hash/);
      const path = `/api/users/${added.string('id')}`;
      expect((await admin.get(path)).body).toEqual(added.body);
      expect((await admin.get('/api/users')).body).toMatchObject({ total: 2 });
      const changed = await admin.patch(path, { name: 'Rosa Admin', role: 'admin' });
      expect(changed.body).toMatchObject({ ...shown, name: 'Rosa Admin', role: 'admin' });
      expect((await admin.delete(path)).status).toBe(204);
      expect((await admin.get(path)).problem.status).toBe(404);
      expect((await admin.delete(path)).problem.status).toBe(404);
      expect((await admin.get('/api/users')).body).toMatchObject({ total: 1 });
    });

    it('have an address that nobody else of the tenant has, until they are removed', async () => {
      const { admin } = ours;
      const first = await admin.post('/api/users', { ...user, email: 'remy@example.com' });
      const second = await admin.post('/api/users', { ...user, email: 'REMY@example.com' });
      expect(second.problem).toMatchObject({ status: 409, error: 'email_taken' });
      await admin.delete(`/api/users/${first.string('id')}`);
      expect((await admin.post('/api/users', { ...user, email: 'remy@example.com' })).status).toBe(201);
    });

    it('lose their logins with their rights, their password or their status', async () => {
      const { admin } = ours;
      const changes = [{ role: 'candidate' }, { password: 'another passphrase' }, { status: 'disabled' }];
      for (const change of changes) {
        const account = await ours.addUser('recruiter');
        const client = await ours.login(account);
        expect((await client.get('/api/auth/me')).status).toBe(200);
        expect((await admin.patch(`/api/users/${account.id}`, change)).status).toBe(200);
        expect((await client.get('/api/auth/me')).problem).toMatchObject({ status: 401, error: 'invalid_token' });
        const { email, password } = account;
        const login = await anyone.post('/api/auth/login', { email, password });
        expect(login.status).toBe('role' in change ? 200 : 401);
      }
    });

    it('always include an active admin', async () => {
      const { admin, account } = ours;
      const path = `/api/users/${account.id}`;
      const attempts = [
        await admin.delete(path),
        await admin.patch(path, { role: 'recruiter' }),
        await admin.patch(path, { status: 'disabled' }),
      ];
      for (const { problem } of attempts) expect(problem).toMatchObject({ status: 409, error: 'last_admin' });
      const successor = await ours.login(await ours.addUser('admin'));
      expect((await successor.delete(path)).status).toBe(204);
      expect((await admin.get('/api/auth/me')).problem.status).toBe(401);
    });
  });
});
