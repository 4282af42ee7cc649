import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Worker as WorkerThread } from 'node:worker_threads';
import type { Worker } from 'tesseract.js';
import { type PageImage, type PageRecogniser, type Recognition, RecognitionError } from './page-recogniser.js';
import { confidenceOf, type RecognisedLine, runsOfLines } from './recognised-lines.js';

export interface RecogniserOptions {
  /** Tesseract's code of a language whose data package is installed. */
  language?: string;
}

/** A running worker, and the promise that fails when its thread does. */
interface Engine {
  worker: Worker;
  failure: Promise<never>;
}

const resolver = createRequire(import.meta.url);
/** Integer models: as exact as the floating ones of their size, and a quarter of it. */
const MODEL = '4.0.0_best_int';

/** Resolutions that Tesseract believes. */
const MIN_DPI = 70;
const MAX_DPI = 2_400;

/** Where a language's model is installed. Without a folder the worker would ask a download server. */
function modelFolder(language: string): string {
  return join(dirname(resolver.resolve(`@tesseract.js-data/${language}/package.json`)), MODEL);
}

/** Portable grey map: a header before the pixels, which spares packing and unpacking a PNG. */
function toGreyMap(image: PageImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${image.width} ${image.height}\n255\n`, 'latin1'), image.data]);
}

function fault(cause: unknown): RecognitionError {
  return new RecognitionError('The text recognition failed.', { cause });
}

async function startEngine(language: string): Promise<Engine> {
  const langPath = modelFolder(language);
  const { createWorker, OEM } = await import('tesseract.js');
  let fail: (error: RecognitionError) => void = () => undefined;
  const failure = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  // Nobody may be waiting when the thread dies between two pages; the next page meets the rejection.
  failure.catch(() => undefined);
  // Without a handler a rejected job is thrown in this process; with one, createWorker never settles when its data is bad.
  const errorHandler = (cause: unknown) => {
    fail(fault(cause));
  };
  const starting = createWorker(language, OEM.LSTM_ONLY, { langPath, cacheMethod: 'none', errorHandler });
  const worker = await Promise.race([starting, failure]);
  const { worker: thread } = worker as unknown as { worker: WorkerThread };
  thread.once('error', errorHandler);
  return { worker, failure };
}

class TesseractRecogniser implements PageRecogniser {
  private engine: Promise<Engine> | undefined;

  constructor(private readonly language: string) {}

  async recognise(image: PageImage): Promise<Recognition> {
    this.engine ??= startEngine(this.language);
    try {
      const { worker, failure } = await this.engine;
      return await Promise.race([this.read(worker, image), failure]);
    } catch (error) {
      await this.close();
      throw error instanceof RecognitionError ? error : fault(error);
    }
  }

  /** The next page starts a new worker. */
  async close(): Promise<void> {
    const engine = await this.engine?.catch(() => undefined);
    this.engine = undefined;
    await engine?.worker.terminate();
  }

  private async read(worker: Worker, image: PageImage): Promise<Recognition> {
    const dpi = Math.round(Math.min(Math.max(image.dpi, MIN_DPI), MAX_DPI));
    await worker.setParameters({ user_defined_dpi: String(dpi) });
    const { data } = await worker.recognize(toGreyMap(image), { rotateAuto: true }, { blocks: true, text: false });
    const lines: RecognisedLine[] = (data.blocks ?? []).flatMap((block) =>
      block.paragraphs.flatMap((paragraph) => paragraph.lines),
    );
    return { runs: runsOfLines(lines, image.dpi), confidence: confidenceOf(lines) };
  }
}

/** Reads text from pictures. Starts with the first page and keeps running until it is closed. */
export function createRecogniser(options: RecogniserOptions = {}): PageRecogniser {
  return new TesseractRecogniser(options.language ?? 'eng');
}
