import { WHITE } from '../colour.js';
import { DocumentError } from '../document-error.js';
import { type DocumentLimits, TextBudget } from '../document-limits.js';
import type { PositionedDocument } from '../document.js';
import { type ArchiveParts, unpackDocx } from './archive.js';
import { layOut } from './block-layout.js';
import { type Block, textOfBlock } from './blocks.js';
import { mainPartOf, relationsOf } from './relations.js';
import { StoryReader } from './story-reader.js';
import { Styles } from './styles.js';

/** Headers or footers of all sections; those of first pages often repeat the others. */
function readStories(parts: ArchiveParts, styles: Styles, paths: readonly string[]): Block[] {
  const seen = new Set<string>();
  return paths.flatMap((path) => {
    const part = parts.get(path);
    const blocks = part ? new StoryReader(styles).read(part) : [];
    const text = blocks.map(textOfBlock).join('\n').trim();
    if (text === '' || seen.has(text)) return [];
    seen.add(text);
    return blocks;
  });
}

/** Letterheads and coloured sidebars hang in the header and lie behind the text of every page. */
function hasDrawingBehind(header: Buffer | undefined): boolean {
  return header !== undefined && (header.includes('behindDoc="1"') || header.includes('<w:pict'));
}

export async function extractDocx(bytes: Uint8Array, limits: DocumentLimits): Promise<PositionedDocument> {
  const parts = await unpackDocx(bytes, limits);
  const main = mainPartOf(parts);
  const body = parts.get(main);
  if (!body) throw new DocumentError('corrupt_file', 'The file is not a Word document: its text is missing.');
  const relations = relationsOf(parts, main);
  const targets = (kind: string) => relations.filter((relation) => relation.kind === kind).map(({ target }) => target);
  const styles = Styles.read(parts.get(targets('styles')[0] ?? ''));
  const paper = targets('header').some((path) => hasDrawingBehind(parts.get(path))) ? null : WHITE;
  const blocks = [
    ...readStories(parts, styles, targets('header')),
    ...new StoryReader(styles, paper).read(body),
    ...readStories(parts, styles, targets('footer')),
  ];
  return layOut(blocks, 'docx', new TextBudget(limits.textBytes));
}
