import { posix } from 'node:path';
import type { ArchiveParts } from './archive.js';
import { readXml } from './xml.js';

interface Relation {
  id: string;
  /** Last segment of the relationship's type, such as `header`. */
  kind: string;
  /** Path in the archive. */
  target: string;
}

/** Relations of a part to others in the archive. External ones are left out: nothing outside is ever fetched. */
export function relationsOf(parts: ArchiveParts, part: string): Relation[] {
  const folder = posix.dirname(part);
  const bytes = parts.get(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  const relations: Relation[] = [];
  if (!bytes) return relations;
  readXml(bytes, {
    open: (name, attributes) => {
      const target = attributes('Target');
      if (name !== 'rel:Relationship' || target === undefined || attributes('TargetMode') === 'External') return;
      const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      relations.push({ id: attributes('Id') ?? '', kind: attributes('Type')?.split('/').at(-1) ?? '', target: path });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relations;
}

export function mainPartOf(parts: ArchiveParts): string {
  const main = relationsOf(parts, '').find((relation) => relation.kind === 'officeDocument');
  return main?.target ?? 'word/document.xml';
}
