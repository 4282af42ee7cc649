import type { PageImage, PageRecogniser } from './page-recogniser.js';
import { UprightReader } from './upright-reader.js';

const RUN = { text: 'Read', x: 1, y: 2, width: 3, height: 4, fontSize: 5, bold: false };

/** Can only read a page whose dark corner is where `corner` says. */
class CornerRecogniser implements PageRecogniser {
  calls = 0;

  constructor(private readonly corner: 'top left' | 'none') {}

  recognise({ data }: PageImage) {
    this.calls++;
    const readable = this.corner === 'top left' && data[0] === 0;
    return Promise.resolve({ runs: [RUN], confidence: readable ? 90 : 30 });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

const WIDTH = 4;
const HEIGHT = 6;

/** White but for a dark 2 by 2 corner. */
function page(left: number, top: number): PageImage {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (const y of [top, top + 1]) data.fill(0, y * WIDTH + left, y * WIDTH + left + 2);
  return { data, width: WIDTH, height: HEIGHT, dpi: 72 };
}

describe('UprightReader', () => {
  it('reads an upright page once', async () => {
    const recogniser = new CornerRecogniser('top left');
    await expect(new UprightReader(recogniser).read(page(0, 0))).resolves.toEqual({ runs: [RUN], width: 4, height: 6 });
    expect(recogniser.calls).toBe(1);
  });

  it.each([
    ['upside down', page(2, 4), { width: 4, height: 6 }],
    ['on its left side', page(0, 4), { width: 6, height: 4 }],
    ['on its right side', page(2, 0), { width: 6, height: 4 }],
  ])('turns a page that lies %s, and the next one at once', async (_, image, size) => {
    const recogniser = new CornerRecogniser('top left');
    const reader = new UprightReader(recogniser);
    await expect(reader.read(image)).resolves.toEqual({ runs: [RUN], ...size });
    const callsForFirst = recogniser.calls;
    await expect(reader.read(image)).resolves.toMatchObject(size);
    expect(recogniser.calls).toBe(callsForFirst + 1);
  });

  it('turns a page at once when its lines say which way it lies', async () => {
    const images: PageImage[] = [];
    const recogniser: PageRecogniser = {
      recognise: (image) => {
        images.push(image);
        const turned = image.width === WIDTH ? { turnedBy: 'left' as const } : {};
        return Promise.resolve({ runs: [RUN], confidence: 90, ...turned });
      },
      close: () => Promise.resolve(),
    };
    const reader = new UprightReader(recogniser);
    await expect(reader.read(page(2, 0))).resolves.toEqual({ runs: [RUN], width: 6, height: 4 });
    expect(images).toHaveLength(2);
    expect(images[1]?.data[0]).toBe(0);
  });

  it('tries the other ways up once a file', async () => {
    const recogniser = new CornerRecogniser('none');
    const reader = new UprightReader(recogniser);
    await reader.read(page(0, 0));
    expect(recogniser.calls).toBe(4);
    await reader.read(page(0, 0));
    expect(recogniser.calls).toBe(5);
  });
});
