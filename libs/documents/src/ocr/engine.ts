import type { Worker as WorkerThread } from 'node:worker_threads';
import type { Worker } from 'tesseract.js';
import { modelFolder } from './models.js';
import { type PageImage, RecognitionError } from './page-recogniser.js';

/** A running worker, and the promise that fails when its thread does. */
export interface Engine {
  worker: Worker;
  failure: Promise<never>;
  /** All models it holds. The worker looks into the same list, so a model put there by hand is not sought again. */
  loaded: string[];
}

/** `legacy` is the older and larger program, the only one that tells scripts. */
type Program = 'lstm' | 'legacy';

/** Resolutions that Tesseract believes. */
const MIN_DPI = 70;
const MAX_DPI = 2_400;

export function believableDpi({ dpi }: PageImage): string {
  return String(Math.round(Math.min(Math.max(dpi, MIN_DPI), MAX_DPI)));
}

/** Portable grey map: a header before the pixels, which spares packing and unpacking a PNG. */
export function toGreyMap(image: PageImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${image.width} ${image.height}\n255\n`, 'latin1'), image.data]);
}

export function fault(cause: unknown): RecognitionError {
  return new RecognitionError('The text recognition failed.', { cause });
}

export async function startEngine(model: string, program: Program): Promise<Engine> {
  const loaded = [model];
  const langPath = modelFolder(model);
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
  const mode = program === 'lstm' ? OEM.LSTM_ONLY : OEM.TESSERACT_ONLY;
  const starting = createWorker(loaded, mode, { langPath, cacheMethod: 'none', errorHandler });
  const worker = await Promise.race([starting, failure]);
  const { worker: thread } = worker as unknown as { worker: WorkerThread };
  thread.once('error', errorHandler);
  return { worker, failure, loaded };
}
