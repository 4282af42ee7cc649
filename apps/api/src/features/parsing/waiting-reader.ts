import type { OnApplicationShutdown, OnModuleDestroy } from '@nestjs/common';
import { DomainError } from '#libs/errors';
import type { ReadOptions, ReadRequest, ReadResume, ResumeReader } from '#libs/resume-reader';

type Pool = Pick<ResumeReader, 'read' | 'close'>;

/** A stopping API lets readings end for so long; orchestrators kill after 30 seconds. */
const GRACE_MS = 20_000;
const TRY_AGAIN_SECONDS = 5;

/** The API's own reading processes, for callers who wait. They are started for the first one, and few may wait. */
export class WaitingReader implements OnModuleDestroy, OnApplicationShutdown {
  #pool: Pool | undefined;
  #present = 0;
  #grace: NodeJS.Timeout | undefined;

  /** @param most files at a time, those that wait included */
  constructor(
    private readonly startPool: () => Pool,
    private readonly most: number,
  ) {}

  /** @throws {DomainError} service_unavailable when too many wait already; else as `ResumeReader` does */
  async read(file: ReadRequest, options: ReadOptions): Promise<ReadResume> {
    if (this.#present >= this.most) {
      const message = 'Too many files are being parsed at the moment. Try again shortly.';
      throw new DomainError('service_unavailable', message, { retryAfter: TRY_AGAIN_SECONDS });
    }
    this.#present += 1;
    try {
      this.#pool ??= this.startPool();
      return await this.#pool.read(file, options);
    } finally {
      this.#present -= 1;
    }
  }

  onModuleDestroy(): void {
    this.#grace = setTimeout(() => void this.#pool?.close(), GRACE_MS);
  }

  /** By then every request has been answered. */
  async onApplicationShutdown(): Promise<void> {
    clearTimeout(this.#grace);
    await this.#pool?.close();
  }
}
