import { randomUUID } from 'node:crypto';
import { ApiClient, type Answer } from './api-client.js';

const PASSWORD = 'a passphrase of the tests';

export interface Account {
  id: string;
  email: string;
  password: string;
}

/** A tenant that was registered over HTTP, with its admin. */
export class RegisteredTenant {
  private constructor(
    readonly id: string,
    readonly slug: string,
    readonly account: Account,
    /** The admin, logged in. */
    readonly admin: ApiClient,
    private readonly anyone: ApiClient,
  ) {}

  static async register(url: string, name = 'Harbour Recruiting'): Promise<RegisteredTenant> {
    const anyone = new ApiClient(url);
    const email = `admin-${randomUUID()}@example.com`;
    const answer = await anyone.post('/api/auth/register', {
      tenant_name: name,
      name: 'Avery Admin',
      email,
      password: PASSWORD,
    });
    const { tenant, user } = expected(201, answer).body as {
      tenant: { id: string; slug: string };
      user: { id: string };
    };
    const account = { id: user.id, email, password: PASSWORD };
    return new RegisteredTenant(tenant.id, tenant.slug, account, bearer(anyone, answer), anyone);
  }

  async addUser(role: 'admin' | 'recruiter' | 'candidate'): Promise<Account> {
    const email = `${role}-${randomUUID()}@example.com`;
    const user = { email, name: `The ${role}`, role, password: PASSWORD };
    return { id: expected(201, await this.admin.post('/api/users', user)).string('id'), email, password: PASSWORD };
  }

  async login({ email, password }: Account): Promise<ApiClient> {
    return bearer(this.anyone, expected(200, await this.anyone.post('/api/auth/login', { email, password })));
  }

  /** A new user, logged in. */
  async join(role: 'admin' | 'recruiter' | 'candidate'): Promise<ApiClient> {
    return this.login(await this.addUser(role));
  }

  /** A caller with a new API key; without scopes it has all. */
  async withKey(scopes?: string[]): Promise<ApiClient> {
    const answer = await this.admin.post('/api/api-keys', { name: 'A script', ...(scopes ? { scopes } : {}) });
    return this.anyone.with({ 'X-API-Key': expected(201, answer).string('key') });
  }
}

function bearer(client: ApiClient, answer: Answer): ApiClient {
  return client.with({ Authorization: `Bearer ${answer.string('access_token')}` });
}

function expected(status: number, answer: Answer): Answer {
  if (answer.status !== status) throw new Error(`Expected ${status}, not ${answer.status}: ${answer.text}`);
  return answer;
}
