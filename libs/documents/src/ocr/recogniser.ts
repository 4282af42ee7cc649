import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Worker as WorkerThread } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import type { Worker } from 'tesseract.js';
import { FIRST_LANGUAGE, type OcrLanguage } from './languages.js';
import { type PageImage, type PageRecogniser, type Recognition, RecognitionError } from './page-recogniser.js';
import { confidenceOf, quarterTurnOf, type RecognisedLine, runsOfLines } from './recognised-lines.js';

/** A running worker, and the promise that fails when its thread does. */
interface Engine {
  worker: Worker;
  failure: Promise<never>;
  /** The one it reads now. */
  language: OcrLanguage;
  /** All whose models it holds. The worker looks into the same list, so a model put there by hand is not sought again. */
  loaded: OcrLanguage[];
}

const resolver = createRequire(import.meta.url);
/** Integer models: as exact as the floating ones of their size, and a quarter of it. */
const MODEL = '4.0.0_best_int';

/** Resolutions that Tesseract believes. */
const MIN_DPI = 70;
const MAX_DPI = 2_400;

/** Where a language's model is installed. Without a folder the worker would ask a download server. */
function modelFolder(language: OcrLanguage): string {
  return join(dirname(resolver.resolve(`@tesseract.js-data/${language}/package.json`)), MODEL);
}

/** Portable grey map: a header before the pixels, which spares packing and unpacking a PNG. */
function toGreyMap(image: PageImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${image.width} ${image.height}\n255\n`, 'latin1'), image.data]);
}

function fault(cause: unknown): RecognitionError {
  return new RecognitionError('The text recognition failed.', { cause });
}

async function startEngine(): Promise<Engine> {
  const loaded = [FIRST_LANGUAGE];
  const langPath = modelFolder(FIRST_LANGUAGE);
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
  const starting = createWorker(loaded, OEM.LSTM_ONLY, { langPath, cacheMethod: 'none', errorHandler });
  const worker = await Promise.race([starting, failure]);
  const { worker: thread } = worker as unknown as { worker: WorkerThread };
  thread.once('error', errorHandler);
  return { worker, failure, language: FIRST_LANGUAGE, loaded };
}

/** Changes the model within the running worker: a new worker would have to warm up, which costs more than a page. */
async function speak(engine: Engine, language: OcrLanguage): Promise<void> {
  if (engine.language === language) return;
  const { worker, loaded } = engine;
  if (!loaded.includes(language)) {
    const model = gunzipSync(await readFile(join(modelFolder(language), `${language}.traineddata.gz`)));
    await worker.FS('writeFile', [`./${language}.traineddata`, model]);
    loaded.push(language);
  }
  await worker.reinitialize(language);
  engine.language = language;
}

async function readPage({ worker }: Engine, image: PageImage): Promise<Recognition> {
  const { PSM } = await import('tesseract.js');
  const dpi = Math.round(Math.min(Math.max(image.dpi, MIN_DPI), MAX_DPI));
  // The default takes a page for one block and reads across its columns.
  await worker.setParameters({ user_defined_dpi: String(dpi), tessedit_pageseg_mode: PSM.AUTO });
  const { data } = await worker.recognize(toGreyMap(image), { rotateAuto: true }, { blocks: true, text: false });
  const lines: RecognisedLine[] = (data.blocks ?? []).flatMap((block) =>
    block.paragraphs.flatMap((paragraph) => paragraph.lines),
  );
  const recognition = { runs: runsOfLines(lines, image.dpi), confidence: confidenceOf(lines) };
  const turnedBy = quarterTurnOf(lines);
  return turnedBy ? { ...recognition, turnedBy } : recognition;
}

class TesseractRecogniser implements PageRecogniser {
  private engine: Promise<Engine> | undefined;

  async recognise(image: PageImage, language: OcrLanguage = FIRST_LANGUAGE): Promise<Recognition> {
    this.engine ??= startEngine();
    try {
      const engine = await this.engine;
      const reading = speak(engine, language).then(() => readPage(engine, image));
      return await Promise.race([reading, engine.failure]);
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
}

/** Reads text from pictures. Starts with the first page and keeps running until it is closed. */
export function createRecogniser(): PageRecogniser {
  return new TesseractRecogniser();
}
