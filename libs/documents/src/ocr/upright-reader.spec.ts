import type { PageImage, Recognition, Turn } from './page-recogniser.js';
import { UprightReader } from './upright-reader.js';

const RUN = { text: 'Read', x: 1, y: 2, width: 3, height: 4, fontSize: 5, bold: false };
const WIDTH = 4;
const HEIGHT = 6;

type Answer = (image: PageImage) => Turn | undefined;

/** Reads any page, and says by its dark corner how it lies. */
class CornerReader {
  readonly images: PageImage[] = [];

  constructor(private readonly turnOf: Answer) {}

  recognise(image: PageImage): Promise<Recognition> {
    this.images.push(image);
    const turnedBy = this.turnOf(image);
    return Promise.resolve({ runs: [RUN], confidence: 90, ...(turnedBy && { turnedBy }) });
  }
}

/** White but for a dark 2 by 2 corner. */
function page(left: number, top: number): PageImage {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (const y of [top, top + 1]) data.fill(0, y * WIDTH + left, y * WIDTH + left + 2);
  return { data, width: WIDTH, height: HEIGHT, dpi: 72 };
}

/** An upright page has its dark corner top left. */
const byCorner: Answer = ({ data, width }) => {
  if (data[0] === 0) return undefined;
  if (data[width - 1] === 0) return 'left';
  return data.at(-1) === 0 ? 'over' : 'right';
};

describe('UprightReader', () => {
  it('reads an upright page once', async () => {
    const reader = new CornerReader(byCorner);
    await expect(new UprightReader(reader).read(page(0, 0))).resolves.toEqual({ runs: [RUN], width: 4, height: 6 });
    expect(reader.images).toHaveLength(1);
  });

  it.each([
    ['upside down', page(2, 4), { width: 4, height: 6 }],
    ['on its left side', page(0, 4), { width: 6, height: 4 }],
    ['on its right side', page(2, 0), { width: 6, height: 4 }],
  ])('turns a page that lies %s, and the next one at once', async (_, image, size) => {
    const corner = new CornerReader(byCorner);
    const reader = new UprightReader(corner);
    await expect(reader.read(image)).resolves.toEqual({ runs: [RUN], ...size });
    expect(corner.images).toHaveLength(2);
    await expect(reader.read(image)).resolves.toMatchObject(size);
    expect(corner.images).toHaveLength(3);
    expect(corner.images.at(-1)?.data[0]).toBe(0);
  });

  it('turns a page on when its lines lay across but on their heads', async () => {
    const corner = new CornerReader((image) => {
      if (image.width === WIDTH) return 'left';
      return byCorner(image);
    });
    await expect(new UprightReader(corner).read(page(0, 4))).resolves.toMatchObject({ width: 6, height: 4 });
    expect(corner.images).toHaveLength(3);
    expect(corner.images.at(-1)?.data[0]).toBe(0);
  });

  it('gives up turning a page that never lies right', async () => {
    const corner = new CornerReader(() => 'over');
    await expect(new UprightReader(corner).read(page(0, 0))).resolves.toMatchObject({ runs: [RUN] });
    expect(corner.images).toHaveLength(3);
  });
});
