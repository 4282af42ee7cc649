import { FIRST_LANGUAGE, type OcrLanguage, tellLanguage } from './languages.js';
import type { PageImage, PageRecogniser, Recognition } from './page-recogniser.js';
import { languageOfScript, tellWithinScript } from './scripts.js';

/** Models of different languages don't judge themselves quite alike. */
const CLEARLY_WORSE = 5;
/** Upright pages in a script the model knows are above 65; those in another, on their side or head are below 50. */
const DOUBTFUL = 58;

function textOf(read: Recognition): string {
  return read.runs.map((run) => run.text).join('\n');
}

/**
 * Reads the pages of one file in the language they are written in. The first model knows enough of the others' letters to
 * tell which language in Latin letters a page is in; only then is it read again, and the file's later pages in that language
 * at once. A page that reads badly is inspected, which tells its script and the way it lies.
 */
export class LanguageReader {
  private language: OcrLanguage | undefined;
  /** What can't be read in the script of its file is mostly faint, and so is the rest. */
  private inspectedInVain = false;

  constructor(private readonly recogniser: PageRecogniser) {}

  async recognise(image: PageImage): Promise<Recognition> {
    const read = await this.recogniser.recognise(image, this.language ?? FIRST_LANGUAGE);
    if (read.turnedBy) return read;
    const seen = await this.inspectDoubtful(image, read);
    if (seen) return seen;
    if (this.language) return this.settle(this.language, image, read);
    this.language = tellLanguage(textOf(read));
    return this.language ? this.readIn(this.language, image, read) : read;
  }

  /** What a page that reads badly turns out to be; undefined when that says no more than is known. */
  private async inspectDoubtful(image: PageImage, read: Recognition): Promise<Recognition | undefined> {
    // Without any words there is nothing to inspect.
    if (this.inspectedInVain || read.confidence === 0 || read.confidence >= DOUBTFUL) return undefined;
    const sight = await this.recogniser.inspect(image);
    const language = sight && languageOfScript(sight.script);
    if (sight?.turn) {
      this.language = language;
      return { ...read, turnedBy: sight.turn };
    }
    this.inspectedInVain = language === undefined || this.language !== undefined;
    if (!language) return undefined;
    const again = await this.readIn(language, image, read);
    return again === read ? read : this.settle(language, image, again);
  }

  /** What was read in the first language of a script, in the one of its languages that it turns out to be in. */
  private async settle(language: OcrLanguage, image: PageImage, read: Recognition): Promise<Recognition> {
    this.language = tellWithinScript(language, textOf(read));
    return this.language === language ? read : this.readIn(this.language, image, read);
  }

  private async readIn(language: OcrLanguage, image: PageImage, read: Recognition): Promise<Recognition> {
    if (language === FIRST_LANGUAGE) return read;
    const again = await this.recogniser.recognise(image, language);
    return again.confidence >= read.confidence - CLEARLY_WORSE ? again : read;
  }
}
