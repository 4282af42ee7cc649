import type { ReadOptions } from './file-run.js';
import type { ReadRequest } from './messages.js';
import type { ReadResume } from './read-resume.js';
import { readWithModel, type ResumeModel } from './read-with-model.js';

/** Whatever reads a stored file into a resume. */
export interface FileReader {
  read(file: ReadRequest, options?: ReadOptions): Promise<ReadResume>;
}

/** Has a model look at what another reader has read, where there is a model. */
export class ModelAidedReader implements FileReader {
  constructor(
    private readonly reader: FileReader,
    private readonly model: ResumeModel | null,
  ) {}

  /** The model's name; null without one. */
  get modelName(): string | null {
    return this.model?.llm.model ?? null;
  }

  /** Fails as the other reader does; a model that fails leaves the result of the rules, marked as degraded. */
  async read(file: ReadRequest, options: ReadOptions = {}): Promise<ReadResume> {
    const read = await this.reader.read(file, options);
    if (this.model !== null) options.onModel?.();
    return readWithModel(read, this.model, options.signal);
  }
}
