import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { craftedFiles } from './crafted-files.js';
import { fuzz } from './fuzz.js';
import { SeededRandom } from './seeded-random.js';

export interface HostileFile {
  /** Its extension says as what it is sent in. */
  name: string;
  bytes: Buffer;
}

/** Pictures of text take seconds each, so they come less often than their number among the samples. */
const PICTURE = /scanned|\.(?:png|jpg|tiff)$/u;
const PICTURE_SHARE = 12;
const READABLE = /\.(?:pdf|docx?|txt|png|jpe?g|tiff?)$/iu;

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());
}

export interface Plan {
  seed: number;
  count: number;
  /** Whose files are read as they are. */
  folders: readonly string[];
  /** Whether those made to do harm come too; some of them take a while. */
  crafted: boolean;
  samples: string;
}

/** What is given comes first, then what is crafted, then damaged copies of the samples until there are enough. */
export function* hostileFiles({ seed, count, folders, crafted, samples }: Plan): Generator<HostileFile> {
  let left = count;
  for (const file of folders.flatMap(filesIn)) {
    if (left-- <= 0) return;
    yield { name: path.basename(file), bytes: readFileSync(file) };
  }
  for (const [name, make] of Object.entries(crafted ? craftedFiles() : {})) {
    if (left-- <= 0) return;
    yield { name, bytes: make() };
  }
  yield* damagedCopies(
    seed,
    left,
    filesIn(samples).filter((file) => READABLE.test(file)),
  );
}

function* damagedCopies(seed: number, count: number, files: readonly string[]): Generator<HostileFile> {
  const sources = files.map((file) => ({ name: path.basename(file), bytes: readFileSync(file) }));
  const pictures = sources.filter(({ name }) => PICTURE.test(name));
  const others = sources.filter(({ name }) => !PICTURE.test(name));
  const pieces = sources.map(({ bytes }) => bytes);
  for (let index = 0; index < count; index++) {
    const random = new SeededRandom(seed, index);
    const { name, bytes } = random.pick(random.below(PICTURE_SHARE) === 0 ? pictures : others);
    yield { name: `damaged-${index}-${name}`, bytes: fuzz(bytes, random, pieces) };
  }
}
