import type { SealedBox } from '#libs/crypto';
import { sealedContext } from '#libs/database';

/** In which table's row a secret stands. */
export type SecretTable = 'oauth_states' | 'drive_connections';

/** Seals PKCE verifiers and refresh tokens, each for the one row where it is stored. */
export class ConnectionSecrets {
  constructor(private readonly box: SealedBox) {}

  seal(secret: string, tenantId: string, table: SecretTable, id: string): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.box.seal(secret, contextOf(tenantId, table, id)));
  }

  /** @throws when it was sealed for another row, or under another key */
  open(sealed: Uint8Array, tenantId: string, table: SecretTable, id: string): string {
    return this.box.open(sealed, contextOf(tenantId, table, id));
  }
}

function contextOf(tenantId: string, table: SecretTable, id: string): string {
  return sealedContext(`${table}.secret`, tenantId, id);
}
