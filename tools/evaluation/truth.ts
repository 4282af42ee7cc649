import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a document says, as people wrote it down beside it. A field that is left out is not scored. */
export interface Truth {
  name?: string | null;
  email?: string | null;
  phone?: string | null;
  location?: string | null;
  titles?: string[];
  companies?: string[];
  positions?: { title: string; company: string }[];
  institutions?: string[];
  degrees?: string[];
  skills?: string[];
  /** Lists that are only a sample: what else is found does not count against the reader. */
  partial?: string[];
  /** Fields that nobody wrote down. */
  unlabelled?: string[];
  /** Further accepted values. */
  also?: Partial<Record<string, string[]>>;
  format?: string;
  layout?: string;
  language?: string;
}

/** A document with its truth. */
export interface Case {
  id: string;
  /** Null when no document lies beside the truth. */
  file: string | null;
  truth: Truth;
}

const TRUTH = '.truth.json';

function baseName(file: string): string {
  return file.slice(0, file.length - path.extname(file).length);
}

/** Every `<id>.truth.json` of a folder with the document `<id>.*` beside it. */
export function readCases(folder: string): Case[] {
  const names = readdirSync(folder).sort();
  const documents = new Map(names.filter((name) => !name.endsWith('.json')).map((name) => [baseName(name), name]));
  return names
    .filter((name) => name.endsWith(TRUTH))
    .map((name) => {
      const id = name.slice(0, -TRUTH.length);
      const document = documents.get(id);
      const truth = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Truth;
      return { id, file: document === undefined ? null : path.join(folder, document), truth };
    });
}
