import { LRUCache } from 'lru-cache';

/** So many requests a minute, which may also come all at once. */
export interface RateLimit {
  /** Names the limit to clients. */
  name: string;
  /** Requests of a minute. */
  quota: number;
}

/** One request counted against a limit, for whom the key names. */
export interface Charge {
  limit: RateLimit;
  key: string;
}

/** What came of a request that was counted against several limits. Times in microseconds. */
export interface Verdict {
  /** Until the request would be let in; 0 when it is. */
  wait: number;
  /** Of each limit: until all of it is there again. */
  used: number[];
}

const MINUTE = 60_000_000;

/** Time that one request takes from a limit, in microseconds. */
export function intervalOf({ quota }: RateLimit): number {
  return Math.max(1, Math.round(MINUTE / quota));
}

/** Requests that are left when `used` microseconds of a limit are taken. */
export function remaining(limit: RateLimit, used: number): number {
  return Math.max(0, limit.quota - Math.ceil(used / intervalOf(limit)));
}

/**
 * The generic cell rate algorithm (ITU-T I.371, annex A: virtual scheduling) for several limits at once: a key holds the
 * theoretical arrival time of its next request, and a request may come as much before it as the quota allows. All limits
 * are charged or, when one refuses, none. `KEYS`: one a limit; `ARGV`: interval and quota of each. Answers the wait, then
 * the used time of each limit. Numbers are written in full: Lua would round times to 14 digits.
 */
export const GCRA_SCRIPT = `
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local arrivals, answer = {}, {0}
for i, key in ipairs(KEYS) do
  local interval, quota = tonumber(ARGV[2 * i - 1]), tonumber(ARGV[2 * i])
  local arrival = math.max(tonumber(redis.call('GET', key) or now), now) + interval
  arrivals[i] = arrival
  answer[1] = math.max(answer[1], arrival - interval * quota - now)
end
for i, key in ipairs(KEYS) do
  local interval = tonumber(ARGV[2 * i - 1])
  if answer[1] == 0 then
    redis.call('SET', key, string.format('%.0f', arrivals[i]), 'PX', math.ceil((arrivals[i] - now) / 1000))
    answer[i + 1] = arrivals[i] - now
  else
    answer[i + 1] = arrivals[i] - interval - now
  end
end
return answer
`;

/** The same in this process, for at most `most` keys: those that were not seen for longest are forgotten. */
export class LocalGcra {
  readonly #arrivals: LRUCache<string, number>;

  /** @param clock microseconds, never backwards */
  constructor(
    most: number,
    private readonly clock: () => number = () => Math.round(performance.now() * 1000),
  ) {
    this.#arrivals = new LRUCache({ max: most });
  }

  take(charges: readonly Charge[]): Verdict {
    const now = this.clock();
    const next = charges.map(({ limit, key }) => {
      const interval = intervalOf(limit);
      const arrival = Math.max(this.#arrivals.get(key) ?? now, now) + interval;
      return { key, interval, arrival, wait: arrival - interval * limit.quota - now };
    });
    const wait = Math.max(0, ...next.map((one) => one.wait));
    if (wait > 0) return { wait, used: next.map(({ arrival, interval }) => arrival - interval - now) };
    for (const { key, arrival } of next) this.#arrivals.set(key, arrival);
    return { wait, used: next.map(({ arrival }) => arrival - now) };
  }
}
