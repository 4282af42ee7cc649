import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { ConfigError, loadModelConfig } from '#libs/config';
import { DomainError, type ErrorCode } from '#libs/errors';
import { toParsingApiShape } from '#libs/resume-parser';
import {
  ChildDeath,
  pipelineVersionOf,
  readWithModel,
  ResumeReader,
  resumeModelFromConfig,
  type ReadResume,
  type ResumeModel,
} from '#libs/resume-reader';

const USAGE = `Usage: npm run --silent parse -- [--model] FILE...

Reads resumes (PDF, DOCX, DOC, TXT, JPG, PNG, TIFF) and prints one line of JSON for each, in the order given.
With --model, the language model of OPENAI_API_KEY, OPENAI_BASE_URL and OPENAI_MODEL helps; without it none is asked.
The exit code is 0 when all were read, 1 when one or more could not be, 2 when no file is named.
`;
const MODEL_FLAG = '--model';
const PROCESSES = availableParallelism();
const LIMITS = { memoryMb: 768, textSeconds: 30, ocrSeconds: 120 };
const HELP = new Set(['-h', '--help']);
/** What a shell shows for a program that Ctrl-C ended. */
const INTERRUPTED = 130;

interface Readers {
  reader: ResumeReader;
  model: ResumeModel | null;
}

interface Failure {
  code: ErrorCode;
  error: string;
}

const WHY_NOT_OPENED: Partial<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such file.',
  EACCES: 'The file may not be read by this user.',
  EPERM: 'The file may not be read by this user.',
};

function failureOf(error: unknown): Failure {
  if (error instanceof DomainError || error instanceof ChildDeath) return { code: error.code, error: error.message };
  const { code = '' } = error as NodeJS.ErrnoException;
  const sentence = WHY_NOT_OPENED[code];
  if (sentence !== undefined) return { code: code.startsWith('EN') ? 'not_found' : 'forbidden', error: sentence };
  return { code: 'internal', error: `The file could not be read: ${error instanceof Error ? error.message : code}` };
}

/** A resume in the shape of the parsing API. */
function lineOf(read: ReadResume): object {
  const { ms, pages, ocr, parsed, model } = read;
  const { quality, findings } = parsed;
  const metadata = { parser: pipelineVersionOf(read), pages, ocr, quality, findings };
  return { ms, ...toParsingApiShape(parsed), metadata: model === null ? metadata : { ...metadata, model } };
}

async function parseFile({ reader, model }: Readers, file: string): Promise<{ line: object; failed: boolean }> {
  // npm runs scripts in the project's folder and leaves in INIT_CWD where it was called.
  const location = path.resolve(process.env['INIT_CWD'] ?? '', file);
  try {
    if (!(await stat(location)).isFile()) throw new DomainError('unsupported_file_type', 'This is not a file.');
    const read = await reader.read({ path: location, fileName: path.basename(location) });
    return { line: { file, ...lineOf(await readWithModel(read, model)) }, failed: false };
  } catch (error) {
    return { line: { file, ...failureOf(error) }, failed: true };
  }
}

/** Prints lines in their order, each as soon as those before it are there. */
class OrderedLines {
  private readonly early = new Map<number, string>();
  private printed = 0;
  private stopped = false;

  /** What is under way fails when the program is ended, which is no fault of the files. */
  stop(): void {
    this.stopped = true;
  }

  async print(index: number, line: object): Promise<void> {
    if (this.stopped) return;
    this.early.set(index, `${JSON.stringify(line)}\n`);
    let text = '';
    for (let next; (next = this.early.get(this.printed)) !== undefined; this.printed += 1) {
      this.early.delete(this.printed);
      text += next;
    }
    if (text !== '' && !process.stdout.write(text)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
}

async function parseAll(readers: Readers, files: string[], lines: OrderedLines): Promise<boolean> {
  const queue = files.entries();
  let allRead = true;
  const work = async () => {
    for (const [index, file] of queue) {
      const { line, failed } = await parseFile(readers, file);
      if (failed) allRead = false;
      await lines.print(index, line);
    }
  };
  await Promise.all(Array.from({ length: PROCESSES }, work));
  return allRead;
}

/** @throws {ConfigError} when a model is wanted and not configured */
function wantedModel(isWanted: boolean): ResumeModel | null {
  if (!isWanted) return null;
  const model = resumeModelFromConfig(loadModelConfig(process.env));
  if (model === null) throw new ConfigError('OPENAI_API_KEY is not set.');
  return model;
}

async function main(): Promise<void> {
  const given = process.argv.slice(2).filter((arg, index) => !(index === 0 && arg === '--'));
  const withModel = given[0] === MODEL_FLAG;
  const files = withModel ? given.slice(1) : given;
  if (files.length === 0 || HELP.has(files.join(' '))) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  let model: ResumeModel | null;
  try {
    model = wantedModel(withModel);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
    return;
  }
  const reader = new ResumeReader({ ...LIMITS, processes: Math.min(PROCESSES, files.length) });
  const lines = new OrderedLines();
  const stop = (exitCode: number) => () => {
    lines.stop();
    void reader.close().finally(() => process.exit(exitCode));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop(INTERRUPTED));
  // Whoever read the output has seen enough, as in `… | head`.
  process.stdout.once('error', stop(1));
  process.exitCode = (await parseAll({ reader, model }, files, lines)) ? 0 : 1;
  await reader.close();
}

await main();
