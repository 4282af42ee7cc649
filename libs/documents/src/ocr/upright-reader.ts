import type { TextRun } from '../document.js';
import type { PageImage, PageRecogniser, QuarterTurn } from './page-recogniser.js';

export interface UprightPage {
  runs: TextRun[];
  /** In points, of the page as it is read. */
  width: number;
  height: number;
}

type Turn = (image: PageImage) => PageImage;

const POINTS_PER_INCH = 72;
/** Upright pages in a language the recogniser knows are above 65, pages that lie on their side or head below 40. */
const DOUBTFUL = 50;
const CLEARLY_BETTER = 15;

const asItIs: Turn = (image) => image;

const upsideDown: Turn = (image) => ({ ...image, data: new Uint8Array(image.data).reverse() });

/** A quarter turn clockwise. */
const turnedRight: Turn = (image) => {
  const { data, width, height } = image;
  const turned = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) turned[x * height + (height - 1 - y)] = data[y * width + x] ?? 0;
  }
  return { ...image, data: turned, width: height, height: width };
};

const turnedLeft: Turn = (image) => turnedRight(upsideDown(image));

/** Half as wide and high, which is enough to tell whether it can be read at all. */
function halved(image: PageImage): PageImage {
  const width = Math.floor(image.width / 2);
  const height = Math.floor(image.height / 2);
  const data = new Uint8Array(width * height);
  const at = (x: number, y: number) => image.data[y * image.width + x] ?? 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [left, top] = [2 * x, 2 * y];
      data[y * width + x] = (at(left, top) + at(left + 1, top) + at(left, top + 1) + at(left + 1, top + 1)) >> 2;
    }
  }
  return { data, width, height, dpi: image.dpi / 2 };
}

function toPage(image: PageImage, runs: TextRun[]): UprightPage {
  const scale = POINTS_PER_INCH / image.dpi;
  return { runs, width: image.width * scale, height: image.height * scale };
}

/** Reads the scanned pages of one file, turning those that were scanned sideways or upside down. */
export class UprightReader {
  private turn = asItIs;
  /** The other ways up are tried once a file: its pages mostly lie alike, and a script that can't be read stays so. */
  private triedTurns = false;

  constructor(private readonly recogniser: PageRecogniser) {}

  async read(image: PageImage): Promise<UprightPage> {
    const first = this.turn(image);
    const { runs, confidence, turnedBy } = await this.recogniser.recognise(first);
    if (turnedBy) return this.readTurned(image, turnedBy);
    if (confidence >= DOUBTFUL || this.triedTurns || runs.length === 0) return toPage(first, runs);
    this.triedTurns = true;
    const turn = await this.findTurn(image, confidence);
    if (!turn) return toPage(first, runs);
    this.turn = turn;
    const upright = turn(image);
    return toPage(upright, (await this.recogniser.recognise(upright)).runs);
  }

  /** What lies on its side is told by its lines, but upside down or not only by how well it reads. */
  private async readTurned(image: PageImage, by: QuarterTurn): Promise<UprightPage> {
    this.turn = by === 'left' ? turnedLeft : turnedRight;
    const upright = this.turn(image);
    return toPage(upright, (await this.recogniser.recognise(upright)).runs);
  }

  private async findTurn(image: PageImage, confidence: number): Promise<Turn | undefined> {
    const small = halved(image);
    let best: Turn | undefined;
    let bestConfidence = confidence + CLEARLY_BETTER;
    for (const turn of [upsideDown, turnedRight, turnedLeft]) {
      const trial = await this.recogniser.recognise(turn(small));
      if (trial.confidence <= bestConfidence) continue;
      best = turn;
      bestConfidence = trial.confidence;
      if (bestConfidence >= DOUBTFUL + CLEARLY_BETTER) break;
    }
    return best;
  }
}
