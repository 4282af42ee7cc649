import type { Database } from '#libs/database';
import {
  AccessTokens,
  ApiKeysService,
  AuthService,
  LoginThrottle,
  Memberships,
  SessionsRepository,
  StreamTickets,
  UsersRepository,
  UsersService,
} from '#libs/identity';
import type { Redis } from '#libs/jobs';

export const TEST_SECRET = 'only for tests: 0123456789 abcdefghijklmnop';

export interface IdentityServices {
  tokens: AccessTokens;
  memberships: Memberships;
  sessions: SessionsRepository;
  auth: AuthService;
  users: UsersService;
  apiKeys: ApiKeysService;
  tickets: StreamTickets;
}

/** The services of libs/identity as one process of the API has them. */
export function identityServices(database: Database, redis: Redis, prefix: string): IdentityServices {
  const tokens = new AccessTokens(TEST_SECRET, undefined, 900);
  const memberships = new Memberships(database);
  const sessions = new SessionsRepository(database, 14);
  const repository = new UsersRepository();
  const throttle = new LoginThrottle(redis, prefix);
  return {
    tokens,
    memberships,
    sessions,
    auth: new AuthService(database, repository, sessions, tokens, throttle, memberships),
    users: new UsersService(database, repository, sessions, memberships),
    apiKeys: new ApiKeysService(database),
    tickets: new StreamTickets(redis, prefix),
  };
}
