import type { TextRun } from '../document.js';
import type { LanguageReader } from './language-reader.js';
import type { PageImage, Turn } from './page-recogniser.js';

export interface UprightPage {
  runs: TextRun[];
  /** In points, of the page as it is read. */
  width: number;
  height: number;
}

type TurnPage = (image: PageImage) => PageImage;

const POINTS_PER_INCH = 72;
const MOST_TURNS = 2;

const asItIs: TurnPage = (image) => image;

const upsideDown: TurnPage = (image) => ({ ...image, data: new Uint8Array(image.data).reverse() });

/** A quarter turn clockwise. */
const turnedRight: TurnPage = (image) => {
  const { data, width, height } = image;
  const turned = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) turned[x * height + (height - 1 - y)] = data[y * width + x] ?? 0;
  }
  return { ...image, data: turned, width: height, height: width };
};

const turnedLeft: TurnPage = (image) => turnedRight(upsideDown(image));

const TURNS: Readonly<Record<Turn, TurnPage>> = { left: turnedLeft, right: turnedRight, over: upsideDown };

function toPage(image: PageImage, runs: TextRun[]): UprightPage {
  const scale = POINTS_PER_INCH / image.dpi;
  return { runs, width: image.width * scale, height: image.height * scale };
}

/** Reads the scanned pages of one file, turning those that were scanned sideways or upside down. */
export class UprightReader {
  private turn = asItIs;

  constructor(private readonly reader: Pick<LanguageReader, 'recognise'>) {}

  async read(image: PageImage): Promise<UprightPage> {
    let page = this.turn(image);
    let read = await this.reader.recognise(page);
    // What lies on its side is told by its lines, but whether on its left or its right only by how it reads then.
    for (let turns = 0; read.turnedBy && turns < MOST_TURNS; turns++) {
      const turn = TURNS[read.turnedBy];
      const before = this.turn;
      this.turn = (other) => turn(before(other));
      page = turn(page);
      read = await this.reader.recognise(page);
    }
    return toPage(page, read.runs);
  }
}
