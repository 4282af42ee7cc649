import type pg from 'pg';
import { Gauge, Histogram, type Registry } from 'prom-client';

type Callback = (...answer: [Error | undefined, pg.PoolClient | undefined, (release?: unknown) => void]) => void;

/** Tells of a pool: connections in use and idle, who waits for one, and how long it took to get one. */
export function observePool(pool: pg.Pool, registry: Registry): void {
  const registers = [registry];
  new Gauge({
    name: 'shortlist_database_connections',
    help: 'Connections of this program to PostgreSQL, by state.',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'in_use' }, pool.totalCount - pool.idleCount);
      this.set({ state: 'idle' }, pool.idleCount);
    },
  });
  new Gauge({
    name: 'shortlist_database_connections_max',
    help: 'Connections that this program may have.',
    registers,
  }).set(pool.options.max);
  new Gauge({
    name: 'shortlist_database_pool_waiting',
    help: 'Units of work that wait for a connection.',
    registers,
    collect() {
      this.set(pool.waitingCount);
    },
  });
  const waits = new Histogram({
    name: 'shortlist_database_pool_wait_seconds',
    help: 'Time until a unit of work had its connection.',
    buckets: [0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 3],
    registers,
  });
  const connect = pool.connect.bind(pool) as (callback?: Callback) => Promise<pg.PoolClient>;
  // Whatever uses the pool, queries included, gets its connection here.
  pool.connect = ((callback?: Callback) => {
    const stop = waits.startTimer();
    if (callback !== undefined) {
      return connect((...answer) => {
        stop();
        callback(...answer);
      });
    }
    return connect().finally(stop);
  }) as typeof pool.connect;
}
