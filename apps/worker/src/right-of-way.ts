import type { QueueName } from '#libs/jobs';

/** Somebody waits for each of its pieces. */
const URGENT: QueueName = 'parse';
/** Nobody notices when its pieces begin a moment later. */
const PATIENT: readonly QueueName[] = ['parse-bulk', 'match'];
/** Most readings take a tenth of it. Bulk must not stand still for a scan of many pages. */
const LONGEST_MS = 500;

/**
 * Lets what somebody waits for go first: the work of one worker shares its thread, and all work the processors and the
 * database. Patient work begins once the urgent work under way has ended or taken long; it does not wait for what comes
 * meanwhile, so that it goes on however much is urgent.
 */
export class RightOfWay {
  readonly #urgent = new Set<Promise<void>>();

  async run<T>(queue: QueueName, work: () => Promise<T>): Promise<T> {
    if (queue === URGENT) return this.goFirst(work);
    if (PATIENT.includes(queue)) await Promise.all(this.#urgent);
    return work();
  }

  private async goFirst<T>(work: () => Promise<T>): Promise<T> {
    let tell!: () => void;
    const isPast = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const pass = (): void => {
      this.#urgent.delete(isPast);
      tell();
    };
    const timer = setTimeout(pass, LONGEST_MS);
    this.#urgent.add(isPast);
    try {
      return await work();
    } finally {
      clearTimeout(timer);
      pass();
    }
  }
}
