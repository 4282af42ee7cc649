import type { Actor } from '#libs/database';
import type { Permission } from './permissions.js';

/** A verified caller: a person with an access token, or an API key acting for its tenant. */
export interface Principal {
  kind: 'user' | 'api_key';
  /** The user's or the key's id. */
  id: string;
  /** The login, for people. */
  sessionId: string | null;
  actor: Actor & { readonly userId: string };
  permissions: ReadonlySet<Permission>;
}
