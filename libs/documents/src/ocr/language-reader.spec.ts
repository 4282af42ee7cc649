import { LanguageReader } from './language-reader.js';
import type { OcrLanguage } from './languages.js';
import type { PageImage, PageRecogniser, Recognition } from './page-recogniser.js';

const IMAGE: PageImage = { data: new Uint8Array(1), width: 1, height: 1, dpi: 72 };
const FRENCH =
  'Experience professionnelle: aout 2019 a decembre 2021, chez un hotelier, suivi des comptes et de la caisse';
const ENGLISH = 'Experience: managed the accounts of a hotel and trained staff for the front desk, to the present';

/** Says the same whatever it is shown, and keeps the languages it was asked to read in. */
class FakeRecogniser implements PageRecogniser {
  readonly languages: (OcrLanguage | undefined)[] = [];

  constructor(
    private readonly text: string,
    private readonly confidences: Partial<Record<OcrLanguage, number>> = {},
    private readonly extra: Partial<Recognition> = {},
  ) {}

  recognise(_image: PageImage, language: OcrLanguage = 'eng'): Promise<Recognition> {
    this.languages.push(language);
    const run = { text: `${language}: ${this.text}`, x: 1, y: 2, width: 3, height: 4, fontSize: 5, bold: false };
    return Promise.resolve({ runs: [run], confidence: this.confidences[language] ?? 90, ...this.extra });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

async function textOf(reader: LanguageReader): Promise<string | undefined> {
  return (await reader.recognise(IMAGE)).runs[0]?.text;
}

describe('LanguageReader', () => {
  it('reads an English page once', async () => {
    const recogniser = new FakeRecogniser(ENGLISH);
    await expect(textOf(new LanguageReader(recogniser))).resolves.toContain('eng:');
    expect(recogniser.languages).toEqual(['eng']);
  });

  it('reads a page again in its language, and later pages in that language at once', async () => {
    const recogniser = new FakeRecogniser(FRENCH);
    const reader = new LanguageReader(recogniser);
    await expect(textOf(reader)).resolves.toContain('fra:');
    await expect(textOf(reader)).resolves.toContain('fra:');
    expect(recogniser.languages).toEqual(['eng', 'fra', 'fra']);
  });

  it('keeps the first reading when the other is much less sure', async () => {
    const recogniser = new FakeRecogniser(FRENCH, { eng: 80, fra: 60 });
    await expect(textOf(new LanguageReader(recogniser))).resolves.toContain('eng:');
  });

  it('waits for an upright page before it judges', async () => {
    const recogniser = new FakeRecogniser(FRENCH, {}, { turnedBy: 'left' });
    await expect(textOf(new LanguageReader(recogniser))).resolves.toContain('eng:');
    expect(recogniser.languages).toEqual(['eng']);
  });
});
