import type { Socket } from 'node:net';
import type pg from 'pg';
import { statementName } from './statement-name.js';

/** What runs SQL in a unit of work, with Prisma or without. Values are sent apart from the text, never within it. */
export interface SqlTransaction {
  /** Answers the rows. */
  $queryRaw<Rows = unknown>(text: TemplateStringsArray, ...values: unknown[]): Promise<Rows>;
  /** Answers how many rows were written. */
  $executeRaw(text: TemplateStringsArray, ...values: unknown[]): Promise<number>;
}

/** A transaction on a connection of its own. What is asked for at the same time is sent together, in its order. */
export class PipelinedTransaction implements SqlTransaction {
  #isGathering = false;
  #isOver = false;

  constructor(private readonly client: pg.ClientBase) {}

  async $queryRaw<Rows = unknown>(text: TemplateStringsArray, ...values: unknown[]): Promise<Rows> {
    return (await this.send(prepared(text, values))).rows as Rows;
  }

  async $executeRaw(text: TemplateStringsArray, ...values: unknown[]): Promise<number> {
    return (await this.send(prepared(text, values))).rowCount ?? 0;
  }

  /** @throws when the transaction has ended: the connection may be another's by now */
  async send(query: string | pg.QueryConfig): Promise<pg.QueryResult> {
    if (this.#isOver) throw new Error('The transaction has ended.');
    this.gather();
    return this.client.query(query);
  }

  /** @throws when nothing was committed */
  async commit(): Promise<void> {
    const ended = this.send('commit');
    this.#isOver = true;
    // PostgreSQL answers so where a statement has failed, and nobody has noticed.
    if ((await ended).command !== 'COMMIT') throw new Error('The transaction could not be committed.');
  }

  /** Answers why not, of a connection that can't be used any more. */
  async rollBack(): Promise<Error | undefined> {
    this.#isOver = true;
    return this.client.query('rollback').then(
      () => undefined,
      (error: unknown) => error as Error,
    );
  }

  /** One packet instead of many: the driver writes each message by itself. */
  private gather(): void {
    if (this.#isGathering) return;
    this.#isGathering = true;
    const { stream } = (this.client as unknown as { connection: { stream: Socket } }).connection;
    stream.cork();
    process.nextTick(() => {
      this.#isGathering = false;
      stream.uncork();
    });
  }
}

function prepared(strings: TemplateStringsArray, values: unknown[]): pg.QueryConfig {
  const text = strings.reduce((before, part, i) => `${before}$${i}${part}`);
  return { name: statementName(text), text, values };
}
