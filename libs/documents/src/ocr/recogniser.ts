import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { believableDpi, type Engine, fault, startEngine, toGreyMap } from './engine.js';
import { FIRST_LANGUAGE, type OcrLanguage } from './languages.js';
import { modelFolder, modelsOf } from './models.js';
import {
  type PageImage,
  type PageRecogniser,
  type PageSight,
  type Recognition,
  RecognitionError,
} from './page-recogniser.js';
import { confidenceOf, quarterTurnOf, type RecognisedLine, runsOfLines } from './recognised-lines.js';
import { inspectPage } from './sight.js';

/** An engine and the language it reads now. */
interface ReadingEngine extends Engine {
  language: OcrLanguage;
}

async function startReading(): Promise<ReadingEngine> {
  return { ...(await startEngine(FIRST_LANGUAGE, 'lstm')), language: FIRST_LANGUAGE };
}

async function load({ worker, loaded }: Engine, model: string): Promise<void> {
  if (loaded.includes(model)) return;
  const bytes = gunzipSync(await readFile(join(modelFolder(model), `${model}.traineddata.gz`)));
  await worker.FS('writeFile', [`./${model}.traineddata`, bytes]);
  loaded.push(model);
}

/** Changes the models within the running worker: a new worker would have to warm up, which costs more than a page. */
async function speak(engine: ReadingEngine, language: OcrLanguage): Promise<void> {
  if (engine.language === language) return;
  const models = modelsOf(language);
  for (const model of models) await load(engine, model);
  await engine.worker.reinitialize(models.join('+'));
  engine.language = language;
}

async function readPage({ worker }: Engine, image: PageImage): Promise<Recognition> {
  const { PSM } = await import('tesseract.js');
  // The default takes a page for one block and reads across its columns.
  await worker.setParameters({ user_defined_dpi: believableDpi(image), tessedit_pageseg_mode: PSM.AUTO });
  const { data } = await worker.recognize(toGreyMap(image), { rotateAuto: true }, { blocks: true, text: false });
  const lines: RecognisedLine[] = (data.blocks ?? []).flatMap((block) =>
    block.paragraphs.flatMap((paragraph) => paragraph.lines),
  );
  const recognition = { runs: runsOfLines(lines, image.dpi), confidence: confidenceOf(lines) };
  const turnedBy = quarterTurnOf(lines);
  return turnedBy ? { ...recognition, turnedBy } : recognition;
}

class TesseractRecogniser implements PageRecogniser {
  private engine: Promise<ReadingEngine> | undefined;

  async recognise(image: PageImage, language: OcrLanguage = FIRST_LANGUAGE): Promise<Recognition> {
    this.engine ??= startReading();
    try {
      const engine = await this.engine;
      const reading = speak(engine, language).then(() => readPage(engine, image));
      return await Promise.race([reading, engine.failure]);
    } catch (error) {
      await this.close();
      throw error instanceof RecognitionError ? error : fault(error);
    }
  }

  async inspect(image: PageImage): Promise<PageSight | undefined> {
    try {
      return await inspectPage(image);
    } catch (error) {
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
