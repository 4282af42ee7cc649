import { type Engine, startEngine, toGreyMap } from './engine.js';
import { SIGHT_MODEL } from './models.js';
import type { PageImage, PageSight, Turn } from './page-recogniser.js';

/** How a page must be turned, by the degrees that it lies turned. */
const TURNS: Partial<Record<number, Turn>> = { 90: 'left', 180: 'over', 270: 'right' };

async function detect({ worker }: Engine, image: PageImage): Promise<PageSight | undefined> {
  const { data } = await worker.detect(toGreyMap(image));
  if (data.script === null) return undefined;
  return { script: data.script, turn: TURNS[data.orientation_degrees ?? 0] ?? null };
}

/** Few files need it, so its worker, as large as the one that reads, doesn't stay. */
export async function inspectPage(image: PageImage): Promise<PageSight | undefined> {
  const engine = await startEngine(SIGHT_MODEL, 'legacy');
  try {
    return await Promise.race([detect(engine, image), engine.failure]);
  } finally {
    await engine.worker.terminate();
  }
}
