import type { Socket } from 'node:net';
import { isNativeError } from 'node:util/types';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Registry } from 'prom-client';
import { inInnerSpan } from '#libs/observability';
import type { Actor } from './actor.js';
import { PrismaClient, type Prisma } from './generated/client.js';
import { observePool } from './pool-metrics.js';
import { PipelinedTransaction, type SqlTransaction } from './sql-transaction.js';
import { statementName } from './statement-name.js';

export type TenantTransaction = Prisma.TransactionClient;

export interface DatabaseOptions {
  url: string;
  poolSize: number;
  /** Shown in pg_stat_activity. */
  applicationName: string;
  onPoolError?: (error: Error) => void;
  /** Is told of the pool. */
  registry?: Registry;
}

export interface Statement {
  /** Names the prepared statement; one name, one text. */
  name: string;
  text: string;
  values: unknown[];
}

const UNIT_OF_WORK_MS = 5000;
const CONNECT_MS = 3000;
/** Streams of one program at a time, on connections of their own; more wait for their turn. */
const MOST_STREAMS = 2;
const STREAM_MS = 5 * 60_000;
const DATABASE_SPAN = { 'db.system.name': 'postgresql' };
const SET_ACTOR = {
  name: 'set_actor',
  text: `select set_config('app.tenant_id', $1, true), set_config('app.user_id', $2, true), set_config('app.role', $3, true)`,
};

/**
 * The one door to the tenants' rows. The tenant is a transaction-local setting, so a connection that goes back to the
 * pool carries nobody's rights. Do no file, network or model work inside a unit of work: it holds a connection.
 */
export class Database {
  readonly #pool: pg.Pool;
  readonly #streams: pg.Pool;
  readonly #prisma: PrismaClient;

  constructor(options: DatabaseOptions) {
    this.#pool = new pg.Pool({
      connectionString: options.url,
      max: options.poolSize,
      application_name: options.applicationName,
      connectionTimeoutMillis: CONNECT_MS,
      statement_timeout: UNIT_OF_WORK_MS,
      idle_in_transaction_session_timeout: 2 * UNIT_OF_WORK_MS,
      // Statements of one call are sent together, without waiting for each answer.
      pipeline: true,
    });
    if (options.registry !== undefined) observePool(this.#pool, options.registry);
    this.#streams = new pg.Pool({
      connectionString: options.url,
      max: MOST_STREAMS,
      application_name: options.applicationName,
      // The wait for one's turn is part of it.
      connectionTimeoutMillis: STREAM_MS,
      statement_timeout: STREAM_MS,
      idle_in_transaction_session_timeout: 2 * UNIT_OF_WORK_MS,
    });
    for (const pool of [this.#pool, this.#streams]) {
      pool.on('error', options.onPoolError ?? (() => undefined));
      // The pool listens to idle connections only: one that PostgreSQL ends between two statements of a unit of work
      // would end the program. The next statement fails and tells.
      pool.on('connect', (client) => client.on('error', () => undefined));
    }
    const adapter = new PrismaPg(this.#pool, { statementNameGenerator: (query) => statementName(query.sql) });
    this.#prisma = new PrismaClient({
      adapter,
      errorFormat: 'minimal',
      transactionOptions: { timeout: UNIT_OF_WORK_MS, maxWait: CONNECT_MS },
    });
  }

  /** Runs a unit of work as `actor`: all of it is committed, or, when the callback throws, nothing. */
  async withTenant<T>(actor: Actor, work: (tx: TenantTransaction) => Promise<T>): Promise<T> {
    return inInnerSpan('unit of work', DATABASE_SPAN, () =>
      this.#prisma.$transaction(async (tx) => {
        const [tenantId, userId, role] = actorSettings(actor);
        await tx.$queryRaw`select set_config('app.tenant_id', ${tenantId}, true),
        set_config('app.user_id', ${userId}, true), set_config('app.role', ${role}, true)`;
        return work(tx);
      }),
    );
  }

  /**
   * As `withTenant`, without Prisma: for the hot paths. What the callback asks for at the same time, by `Promise.all`, takes
   * a single round trip, in its order.
   */
  async pipelined<T>(actor: Actor, work: (tx: SqlTransaction) => Promise<T>): Promise<T> {
    return inInnerSpan('unit of work', DATABASE_SPAN, async () => {
      const client = await this.#pool.connect();
      const tx = new PipelinedTransaction(client);
      let broken: Error | undefined;
      try {
        const setting = { ...SET_ACTOR, values: actorSettings(actor) };
        const [, , result] = await Promise.all([tx.send('begin'), tx.send(setting), work(tx)]);
        await tx.commit();
        return result;
      } catch (error) {
        broken = await tx.rollBack();
        throw error;
      } finally {
        client.release(broken);
      }
    });
  }

  /**
   * Runs one statement as `actor` in a transaction of its own, in a single round trip: for the hot paths, at several
   * times the throughput of `withTenant`.
   */
  async statementAs<Row extends pg.QueryResultRow>(actor: Actor, statement: Statement): Promise<Row[]> {
    const [rows] = await this.statementsAs<[Row]>(actor, [statement]);
    return rows;
  }

  /** As `statementAs`, for statements none of which needs the answer of another: still a single round trip. */
  async statementsAs<Rows extends pg.QueryResultRow[]>(
    actor: Actor,
    statements: { [Place in keyof Rows]: Statement },
  ): Promise<{ [Place in keyof Rows]: Rows[Place][] }> {
    const name = statements.map((statement) => statement.name).join(', ');
    return inInnerSpan(name, DATABASE_SPAN, () => this.inOneTrip(actor, statements));
  }

  private async inOneTrip<Rows extends pg.QueryResultRow[]>(
    actor: Actor,
    statements: { [Place in keyof Rows]: Statement },
  ): Promise<{ [Place in keyof Rows]: Rows[Place][] }> {
    const client = await this.#pool.connect();
    let broken: Error | undefined;
    try {
      const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
      // One packet instead of a dozen: the driver writes each message by itself.
      stream.cork();
      const steps = Promise.allSettled([
        client.query('begin'),
        client.query({ ...SET_ACTOR, values: actorSettings(actor) }),
        ...statements.map((statement) => client.query(statement)),
        // After a failed statement PostgreSQL turns this commit into a rollback.
        client.query('commit'),
      ]);
      stream.uncork();
      const [begun, set, ...rest] = await steps;
      // A statement's own error before those that follow from it.
      const results = [...rest, begun, set].map((step) => {
        if (step.status === 'rejected') throw step.reason;
        return step.value.rows as pg.QueryResultRow[];
      });
      return results.slice(0, statements.length) as { [Place in keyof Rows]: Rows[Place][] };
    } catch (error) {
      if (isConnectionFailure(error)) broken = error as Error;
      throw error;
    } finally {
      client.release(broken);
    }
  }

  /**
   * What `copy (...) to stdout` sends, run as `actor`, in pieces of any size as they come: for rows by the million, which
   * need not be held in memory. Whoever is slow in taking them slows PostgreSQL down.
   */
  async *copyOut(actor: Actor, copy: string): AsyncGenerator<Buffer> {
    const client = await this.#streams.connect();
    let isWhole = false;
    try {
      await client.query('begin read only');
      await client.query({ ...SET_ACTOR, values: actorSettings(actor) });
      yield* client.query(copyTo(copy)) as AsyncIterable<Buffer>;
      await client.query('commit');
      isWhole = true;
    } finally {
      // Nothing but its end stops PostgreSQL from sending the rest.
      client.release(!isWhole);
    }
  }

  /** Calls one of the definer functions, which name no tenant. Under row level security anything else sees no rows. */
  async callFunction<Row extends pg.QueryResultRow>(statement: Statement): Promise<Row[]> {
    return inInnerSpan(statement.name, DATABASE_SPAN, async () => (await this.#pool.query<Row>(statement)).rows);
  }

  /** @throws when PostgreSQL does not answer. */
  async ping(): Promise<void> {
    await this.#pool.query('select 1');
  }

  async close(): Promise<void> {
    await this.#prisma.$disconnect();
    for (const pool of [this.#pool, this.#streams]) if (!pool.ended) await pool.end();
  }
}

function actorSettings(actor: Actor): [string, string, string] {
  return [actor.tenantId, actor.userId ?? '', actor.role];
}

const CONNECTION_CODES = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'],
  // PostgreSQL: class 08, admin shutdown, crash shutdown, cannot connect now, too many connections
  ...['08000', '08001', '08003', '08004', '08006', '57P01', '57P02', '57P03', '53300'],
  // Prisma: can't reach, timed out, pool timeout, server closed the connection, transaction closed
  ...['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028'],
]);
const CONNECTION_WORDS =
  /connection terminated|connection timeout|timeout exceeded when trying to connect|not queryable|server has closed|unable to start a transaction/i;

/** Whether an error says that PostgreSQL is away, not that the work is wrong: the same call may succeed later. */
export function isConnectionFailure(error: unknown): boolean {
  if (!isNativeError(error)) return false;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string' && CONNECTION_CODES.has(code)) return true;
  if (CONNECTION_WORDS.test(error.message)) return true;
  return isConnectionFailure(error.cause);
}

/** Whether an error is a broken unique constraint (Prisma P2002, PostgreSQL 23505). */
export function isUniqueViolation(error: unknown): boolean {
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined;
  return code === 'P2002' || code === '23505';
}
