import { Histogram, type Registry } from 'prom-client';
import { ACCEPTED_EXTENSIONS, DocumentError, extensionOf } from '#libs/documents';
import { inInnerSpan } from '#libs/observability';
import { ChildDeath } from './child-death.js';
import type { ReadOptions } from './file-run.js';
import type { ReadRequest } from './messages.js';
import type { FileReader } from './model-aided-reader.js';
import type { ReadResume } from './read-resume.js';

type Outcome = 'read' | 'refused' | 'crashed' | 'failed';

/** Tells how long another reader takes, by the format of the file and by what came of it. */
export class MeasuredReader implements FileReader {
  readonly #durations: Histogram<'format' | 'outcome'>;

  constructor(
    private readonly reader: FileReader,
    registry: Registry,
  ) {
    this.#durations = new Histogram({
      name: 'shortlist_parse_duration_seconds',
      help: 'Time to read a file, by its format and outcome: read, refused (a bad file), crashed or failed.',
      labelNames: ['format', 'outcome'],
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 30, 60, 120],
      registers: [registry],
    });
  }

  read(file: ReadRequest, options?: ReadOptions): Promise<ReadResume> {
    const format = formatOf(file.fileName);
    return inInnerSpan('read file', { 'shortlist.format': format }, async () => {
      const stop = this.#durations.startTimer({ format });
      try {
        const read = await this.reader.read(file, options);
        stop({ outcome: 'read' });
        return read;
      } catch (error) {
        stop({ outcome: outcomeOf(error) });
        throw error;
      }
    });
  }
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof DocumentError) return 'refused';
  return error instanceof ChildDeath ? 'crashed' : 'failed';
}

/** One of a few, whatever the file is called. */
function formatOf(fileName: string): string {
  const extension = extensionOf(fileName);
  return ACCEPTED_EXTENSIONS.includes(extension) ? extension : 'other';
}
