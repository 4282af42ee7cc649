import { SealedBox } from '#libs/crypto';
import { sealedContext, type SealedColumn } from '#libs/database';

/** What planted secrets are sealed with. */
export const PLANTED_KEY = 'what planted secrets are sealed with: 0123456789';

const box = new SealedBox(PLANTED_KEY);

/** The name of its column, sealed for its place as the programs do. */
export function plantedSecret(
  column: SealedColumn,
  tenantId: string,
  ...rowKey: readonly string[]
): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(box.seal(column, sealedContext(column, tenantId, ...rowKey)));
}
