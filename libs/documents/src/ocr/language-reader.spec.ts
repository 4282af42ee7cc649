import { LanguageReader } from './language-reader.js';
import type { OcrLanguage } from './languages.js';
import type { PageImage, PageRecogniser, PageSight, Recognition } from './page-recogniser.js';

const IMAGE: PageImage = { data: new Uint8Array(1), width: 1, height: 1, dpi: 72 };
const FRENCH =
  'Experience professionnelle: aout 2019 a decembre 2021, chez un hotelier, suivi des comptes et de la caisse';
const ENGLISH = 'Experience: managed the accounts of a hotel and trained staff for the front desk, to the present';
const NOISE = 'OnbIT pa6oTBI';

/** Says the same whatever it is shown, and keeps the languages it was asked to read in. */
class FakeRecogniser implements PageRecogniser {
  readonly languages: (OcrLanguage | undefined)[] = [];
  inspections = 0;

  constructor(
    private readonly text: string | Partial<Record<OcrLanguage, string>>,
    private readonly confidences: Partial<Record<OcrLanguage, number>> = {},
    private readonly extra: Partial<Recognition> = {},
    private readonly sight?: PageSight,
  ) {}

  recognise(_image: PageImage, language: OcrLanguage = 'eng'): Promise<Recognition> {
    this.languages.push(language);
    const text = typeof this.text === 'string' ? this.text : (this.text[language] ?? '');
    const run = { text: `${language}: ${text}`, x: 1, y: 2, width: 3, height: 4, fontSize: 5, bold: false };
    return Promise.resolve({ runs: [run], confidence: this.confidences[language] ?? 90, ...this.extra });
  }

  inspect(): Promise<PageSight | undefined> {
    this.inspections++;
    return Promise.resolve(this.sight);
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
    expect(recogniser.inspections).toBe(0);
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

  it('inspects a page that reads badly and reads it, and those after it, in its script', async () => {
    const sight = { script: 'Greek', turn: null };
    const recogniser = new FakeRecogniser({ eng: NOISE, ell: 'Λογίστρια' }, { eng: 40 }, {}, sight);
    const reader = new LanguageReader(recogniser);
    await expect(textOf(reader)).resolves.toBe('ell: Λογίστρια');
    await expect(textOf(reader)).resolves.toBe('ell: Λογίστρια');
    expect(recogniser.languages).toEqual(['eng', 'ell', 'ell']);
    expect(recogniser.inspections).toBe(1);
  });

  it('tells the languages of one script apart by what was read in the first of them', async () => {
    const sight = { script: 'Han', turn: null };
    const texts = { eng: NOISE, jpn: '財務主管', zho: '财务主管' };
    const recogniser = new FakeRecogniser(texts, { eng: 30, jpn: 60 }, {}, sight);
    const reader = new LanguageReader(recogniser);
    await expect(textOf(reader)).resolves.toBe('zho: 财务主管');
    await expect(textOf(reader)).resolves.toBe('zho: 财务主管');
    expect(recogniser.languages).toEqual(['eng', 'jpn', 'zho', 'zho']);
  });

  it('says how a page lies, and reads it in its script once it is turned', async () => {
    const sight = { script: 'Cyrillic', turn: 'over' } as const;
    const recogniser = new FakeRecogniser({ eng: NOISE, rus: 'Опыт работы' }, { eng: 30 }, {}, sight);
    const reader = new LanguageReader(recogniser);
    await expect(reader.recognise(IMAGE)).resolves.toMatchObject({ turnedBy: 'over' });
    await expect(textOf(reader)).resolves.toBe('rus: Опыт работы');
    expect(recogniser.inspections).toBe(1);
  });

  it.each([
    ['a script without a model', { script: 'Thai', turn: null }],
    ['Latin letters that are merely faint', { script: 'Latin', turn: null }],
    ['too few letters', undefined],
  ])('inspects once a file when it meets %s', async (_, sight) => {
    const recogniser = new FakeRecogniser(NOISE, { eng: 40 }, {}, sight);
    const reader = new LanguageReader(recogniser);
    await expect(textOf(reader)).resolves.toBe(`eng: ${NOISE}`);
    await textOf(reader);
    expect(recogniser.inspections).toBe(1);
  });

  it('inspects a file whose script is known once more and no oftener', async () => {
    const sight = { script: 'Greek', turn: null };
    const recogniser = new FakeRecogniser({ eng: NOISE, ell: 'Λογίστρια' }, { eng: 40, ell: 50 }, {}, sight);
    const reader = new LanguageReader(recogniser);
    for (let page = 0; page < 4; page++) await textOf(reader);
    expect(recogniser.inspections).toBe(2);
  });

  it('still tells the language of a faint page in Latin letters', async () => {
    const recogniser = new FakeRecogniser(FRENCH, { eng: 50, fra: 55 }, {}, { script: 'Latin', turn: null });
    await expect(textOf(new LanguageReader(recogniser))).resolves.toContain('fra:');
  });

  it('does not inspect a page without words', async () => {
    const recogniser = new FakeRecogniser('', { eng: 0 });
    await textOf(new LanguageReader(recogniser));
    expect(recogniser.inspections).toBe(0);
  });
});
