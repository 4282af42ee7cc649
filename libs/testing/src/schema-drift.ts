import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

type EngineModule = typeof import('@prisma/schema-engine-wasm');
type Instantiate = (bytes: Uint8Array, imports: object) => Promise<{ instance: { exports: Record<string, unknown> } }>;

const require = createRequire(import.meta.url);

/**
 * What differs between the tables of a migrated database and schema.prisma, as SQL that would mend it; '' when they
 * agree. Policies, functions, triggers, checks and partial indexes are beyond what Prisma compares.
 */
export async function schemaDrift(adminUrl: string, schemaPath: string): Promise<string> {
  const files = [{ path: schemaPath, content: await readFile(schemaPath, 'utf8') }];
  const pool = new CatalogPool({ connectionString: adminUrl, max: 1 });
  try {
    const { SchemaEngine } = await loadEngine();
    const adapter = bindMigrationAwareSqlAdapterFactory(new CatalogAdapter(pool));
    const datamodels = files.map(({ path, content }): [string, string] => [path, content]);
    const engine = await SchemaEngine.new({ datamodels }, () => undefined, adapter);
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: path.dirname(schemaPath) },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      shadowDatabaseUrl: null,
      filters: { externalTables: [], externalEnums: [] },
    } as Parameters<typeof engine.diff>[0]);
    return exitCode === 0 ? '' : (stdout ?? 'The engine found a difference and does not say which.');
  } finally {
    await pool.end();
  }
}

const INTERNAL_CHAR_OID = 18;
const TEXT_OID = 25;

/**
 * The engine reads PostgreSQL's catalogue and wants the columns of type "char" as characters; the adapter has no name for
 * that type. So they pass through it as text, and get their type afterwards.
 */
class CatalogAdapter extends PrismaPg {
  readonly #charColumns: Map<string, number[]>;

  constructor(pool: CatalogPool) {
    super(pool);
    this.#charColumns = pool.charColumns;
  }

  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = await super.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      for (const column of this.#charColumns.get(query.sql) ?? []) {
        result.columnTypes[column] = ColumnTypeEnum.Character;
      }
      return result;
    };
    return adapter;
  }
}

class CatalogPool extends pg.Pool {
  /** By the text of a query, the positions of its columns of type "char". */
  readonly charColumns = new Map<string, number[]>();

  override query(...args: unknown[]): never {
    const answer = (super.query as (...args: unknown[]) => unknown)(...args);
    if (!(answer instanceof Promise)) return answer as never;
    return (answer as Promise<pg.QueryResult>).then((result) => {
      const columns = [...result.fields.keys()].filter((i) => result.fields[i]?.dataTypeID === INTERNAL_CHAR_OID);
      for (const column of columns) (result.fields[column] as pg.FieldDef).dataTypeID = TEXT_OID;
      this.charColumns.set((args[0] as pg.QueryConfig).text, columns);
      return result;
    }) as never;
  }
}

let loadedEngine: Promise<EngineModule> | undefined;

/** Once only: the package's bindings keep views of the first instance's memory. */
function loadEngine(): Promise<EngineModule> {
  loadedEngine ??= instantiateEngine();
  return loadedEngine;
}

/** The package leaves it to its user to instantiate the WebAssembly module beside it. */
async function instantiateEngine(): Promise<EngineModule> {
  const bindings = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as unknown as EngineModule & {
    __wbg_set_wasm(exports: object): void;
  };
  const entry = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = await readFile(path.join(path.dirname(entry), 'schema_engine_bg.wasm'));
  // Node has WebAssembly as a global; its types come only with the DOM's.
  const { instantiate } = (globalThis as unknown as { WebAssembly: { instantiate: Instantiate } }).WebAssembly;
  const { instance } = await instantiate(wasm, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
  return bindings;
}
