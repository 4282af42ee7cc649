export { ACCESS_TOKEN_RULES, AccessTokens, type AccessTokenClaims } from './access-tokens.js';
export { ApiKeysService, type ApiKey } from './api-keys.service.js';
export { AuthService, type Login } from './auth.service.js';
export { LoginThrottle } from './login-throttle.js';
export { Memberships } from './memberships.js';
export {
  API_KEY_SCOPES,
  PERMISSIONS,
  permissionsOf,
  ROLES,
  type ApiKeyScope,
  type Permission,
  type Role,
} from './permissions.js';
export type { Principal } from './principal.js';
export { SessionsRepository } from './sessions.repository.js';
export { STREAM_TICKET_SECONDS, StreamTickets, type TicketHolder } from './stream-tickets.js';
export { UsersRepository, type Tenant, type User } from './users.repository.js';
export { UsersService } from './users.service.js';
