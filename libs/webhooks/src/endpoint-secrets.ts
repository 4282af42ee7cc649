import type { SealedBox } from '#libs/crypto';
import { sealedContext } from '#libs/database';

/** In which column of an endpoint's row a secret stands. */
export type SecretPlace = 'secret' | 'previous_secret';

/** Seals the secrets of endpoints, each for the one place where it is stored. */
export class EndpointSecrets {
  constructor(private readonly box: SealedBox) {}

  seal(secret: string, tenantId: string, endpointId: string, place: SecretPlace): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.box.seal(secret, contextOf(tenantId, endpointId, place)));
  }

  /** @throws when it was sealed for another place, or under another key */
  open(sealed: Uint8Array, tenantId: string, endpointId: string, place: SecretPlace): string {
    return this.box.open(sealed, contextOf(tenantId, endpointId, place));
  }
}

function contextOf(tenantId: string, endpointId: string, place: SecretPlace): string {
  return sealedContext(`webhook_endpoints.${place}`, tenantId, endpointId);
}
