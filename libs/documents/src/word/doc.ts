import { type DocumentLimits, TextBudget } from '../document-limits.js';
import type { PositionedDocument } from '../document.js';
import { layOut } from './block-layout.js';
import { textOfBlock } from './blocks.js';
import { CompoundFile } from './compound-file.js';
import { type PartName, Word97 } from './word97.js';
import { Word97Blocks } from './word97-blocks.js';
import { Word97Formats } from './word97-formats.js';

/** Headers come first, as on the page; the file keeps headers and footers together. */
const PARTS: readonly PartName[] = ['headers', 'headerTextBoxes', 'body', 'textBoxes', 'footnotes', 'endnotes'];

export function extractDoc(bytes: Uint8Array, limits: DocumentLimits): PositionedDocument {
  const file = new CompoundFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const document = new Word97(file);
  const formats = new Word97Formats(document);
  const blocks = PARTS.flatMap((name) => {
    const part = new Word97Blocks(document, formats).read(document.part(name));
    return part.some((block) => textOfBlock(block).trim() !== '') ? part : [];
  });
  return layOut(blocks, 'doc', new TextBudget(limits.textBytes));
}
