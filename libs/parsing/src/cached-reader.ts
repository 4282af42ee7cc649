import type { Logger } from '#libs/observability';
import type { ReadOptions } from '#libs/resume-reader';
import type { GuardedReader, StoredFile } from '#libs/resumes';
import { toParsedContent, type Parsed, type ParsedContent } from './parsed-content.js';
import type { ParsingCounters } from './parsing-counters.js';
import type { ContentId, ResultCache } from './result-cache.js';
import type { SingleFlight } from './single-flight.js';

/** A stored file that is to be read for an answer. */
export interface FileToParse extends ContentId, StoredFile {
  /** Read it even if it was read before. */
  fresh: boolean;
}

/** Reads documents that were not read lately. While Redis is away every one is read, and works. */
export class CachedReader {
  constructor(
    private readonly reader: GuardedReader,
    private readonly cache: ResultCache,
    private readonly flight: SingleFlight,
    private readonly counters: ParsingCounters,
    private readonly logger: Logger,
  ) {}

  /**
   * @throws {DomainError} what is wrong with the file
   * @throws {ChildDeath} when the file took its reader down for the first time
   */
  async read(file: FileToParse, options: ReadOptions = {}): Promise<Parsed> {
    const started = performance.now();
    const { content, cached } = await this.counters.during(file.tenantId, () => this.findOrRead(file, options));
    return { content, cached, seconds: Math.round(performance.now() - started) / 1000 };
  }

  private async findOrRead(file: FileToParse, options: ReadOptions): Promise<Omit<Parsed, 'seconds'>> {
    if (file.fresh) return { content: await this.readAndKeep(file, options), cached: false };
    const turn = await this.flight.enter(file, options.signal).catch((error: unknown) => {
      this.logger.warn({ err: error }, 'no cache of parsed documents');
      return { release: () => Promise.resolve() };
    });
    if ('content' in turn) {
      this.counters.hit(file.tenantId, turn.content);
      return { content: turn.content, cached: true };
    }
    this.counters.missed(file.tenantId);
    try {
      return { content: await this.readAndKeep(file, options), cached: false };
    } finally {
      await turn.release();
    }
  }

  private async readAndKeep(file: FileToParse, options: ReadOptions): Promise<ParsedContent> {
    const content = toParsedContent(await this.reader.read(file, options));
    this.counters.wasRead(file.tenantId, content);
    // The next request may find the model well again.
    if (content.reading.degraded) return content;
    await this.cache.keep(file, content).catch((error: unknown) => {
      this.logger.warn({ err: error }, 'a parsed document was not kept');
    });
    return content;
  }
}
