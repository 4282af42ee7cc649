import { keyIdOf, type SealedBox } from '#libs/crypto';
import { SEALED_COLUMNS, sealedContext, type SealedColumn } from './sealed-columns.js';
import type { ResealedValue, SealedRow, SealedValuesRepository } from './sealed-values.repository.js';

/** What came of a column. Nothing is left under another key when none is unopened and it does not go on. */
export interface RotatedColumn {
  column: SealedColumn;
  /** Values that were sealed with the present key. */
  resealed: number;
  /** How many values no key opens, by the id of the key they name, or `unnamed`. */
  unopened: Readonly<Record<string, number>>;
  /** Whether there were new values under another key each time it was looked: some program still seals with one. */
  goesOn: boolean;
}

/** What one look at all values of a column has found under other keys than the present one. */
interface Pass {
  opened: number;
  /** Fewer than were opened when others have changed some of them in between. */
  resealed: number;
  unopened: Record<string, number>;
}

const PAGE = 200;
const MOST_PASSES = 5;

/**
 * Seals with the present key all values that lie in PostgreSQL under another, of every tenant. The programs may run
 * meanwhile: a value is replaced only while it is the one that was opened. Begun again, it goes on with what is left.
 */
export class KeyRotation {
  constructor(
    private readonly values: Pick<SealedValuesRepository, 'tenants' | 'page' | 'replace'>,
    private readonly box: SealedBox,
    private readonly pageSize = PAGE,
  ) {}

  async run(): Promise<RotatedColumn[]> {
    const tenants = await this.values.tenants();
    const columns: RotatedColumn[] = [];
    for (const column of SEALED_COLUMNS) columns.push(await this.rotate(column, tenants));
    return columns;
  }

  /** Looks again until there is nothing to do: others may have written behind the look before. */
  private async rotate(column: SealedColumn, tenants: readonly string[]): Promise<RotatedColumn> {
    let resealed = 0;
    for (let passes = 1; ; passes += 1) {
      const pass = await this.passOver(column, tenants);
      resealed += pass.resealed;
      const goesOn = pass.opened > 0;
      if (!goesOn || passes === MOST_PASSES) return { column, resealed, unopened: pass.unopened, goesOn };
    }
  }

  private async passOver(column: SealedColumn, tenants: readonly string[]): Promise<Pass> {
    const pass: Pass = { opened: 0, resealed: 0, unopened: {} };
    for (const tenantId of tenants) {
      let after: string[] | undefined;
      do {
        const page = { tenantId, header: this.box.header, after, most: this.pageSize };
        const rows = await this.values.page(column, page);
        await this.rotatePage(column, tenantId, rows, pass);
        after = rows.length === this.pageSize ? rows.at(-1)?.rowKey : undefined;
      } while (after !== undefined);
    }
    return pass;
  }

  private async rotatePage(column: SealedColumn, tenantId: string, rows: SealedRow[], pass: Pass): Promise<void> {
    const values: ResealedValue[] = [];
    for (const { rowKey, stale } of rows) {
      if (stale === null) continue;
      const to = this.resealed(stale, sealedContext(column, tenantId, ...rowKey));
      const keyId = keyIdOf(stale) ?? 'unnamed';
      if (to === undefined) pass.unopened[keyId] = (pass.unopened[keyId] ?? 0) + 1;
      else values.push({ rowKey, from: stale, to });
    }
    pass.opened += values.length;
    if (values.length > 0) pass.resealed += await this.values.replace(column, tenantId, values);
  }

  /** Undefined when no key opens it: others are not kept waiting for it. */
  private resealed(sealed: Buffer, context: string): Buffer | undefined {
    let plain: string;
    try {
      plain = this.box.open(sealed, context);
    } catch {
      return undefined;
    }
    return this.box.seal(plain, context);
  }
}
