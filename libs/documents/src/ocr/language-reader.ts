import { FIRST_LANGUAGE, type OcrLanguage, tellLanguage } from './languages.js';
import type { PageImage, PageRecogniser, Recognition } from './page-recogniser.js';

/** Models of different languages don't judge themselves quite alike. */
const CLEARLY_WORSE = 5;

/**
 * Reads the pages of one file in the language they are written in. The first model knows enough of the others' letters to
 * tell which language a page is in; only then is it read again, and the file's later pages in that language at once.
 */
export class LanguageReader implements PageRecogniser {
  private language: OcrLanguage | undefined;

  constructor(private readonly recogniser: PageRecogniser) {}

  async recognise(image: PageImage): Promise<Recognition> {
    const read = await this.recogniser.recognise(image, this.language ?? FIRST_LANGUAGE);
    if (this.language || read.turnedBy) return read;
    this.language = tellLanguage(read.runs.map((run) => run.text).join('\n'));
    if (!this.language || this.language === FIRST_LANGUAGE) return read;
    const again = await this.recogniser.recognise(image, this.language);
    return again.confidence >= read.confidence - CLEARLY_WORSE ? again : read;
  }

  async close(): Promise<void> {
    await this.recogniser.close();
  }
}
