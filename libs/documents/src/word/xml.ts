import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { DocumentError } from '../document-error.js';

/** Attributes by local name. */
export type Attributes = (name: string) => string | undefined;

export interface XmlHandler {
  /** Names carry the usual prefix of their namespace, whatever prefix the file uses. */
  open: (name: string, attributes: Attributes) => void;
  close: (name: string) => void;
  text: (text: string) => void;
}

/** Word writes far shallower files; deeper ones only serve to exhaust whoever reads them. */
const MAX_DEPTH = 1_000;
const CHUNK = 64 * 1024;

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);

/**
 * The usual prefixes for those a file uses. Declarations hold to the end of the part instead of the end of their element:
 * no program gives one prefix two meanings, and scopes would double the time of reading.
 */
class Namespaces {
  private readonly usual = new Map<string, string>();

  declare(attributes: Readonly<Record<string, string>>): void {
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue;
      this.usual.set(name.slice('xmlns:'.length), PREFIXES.get(attributes[name] ?? '') ?? '');
    }
  }

  nameOf(qualified: string): string {
    const colon = qualified.indexOf(':');
    return `${this.usual.get(qualified.slice(0, Math.max(colon, 0))) ?? ''}:${qualified.slice(colon + 1)}`;
  }
}

function attributesOf(tag: SaxesTagPlain): Attributes {
  return (name) => {
    const plain = tag.attributes[name];
    if (plain !== undefined) return plain;
    const qualified = Object.keys(tag.attributes).find((key) => key.endsWith(`:${name}`));
    return qualified === undefined ? undefined : tag.attributes[qualified];
  };
}

/** The two encodings Open Packaging allows. */
function decode(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** Reads XML as a stream of events. Document type definitions are refused, so no entity can expand or be fetched. */
export function readXml(bytes: Buffer, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const namespaces = new Namespaces();
  let depth = 0;
  parser.on('doctype', () => {
    throw new DocumentError(
      'corrupt_file',
      'The Word file contains a document type definition, which Word never writes.',
    );
  });
  parser.on('error', (cause) => {
    throw new DocumentError('corrupt_file', 'The Word file is damaged and could not be read.', { cause });
  });
  parser.on('opentag', (tag) => {
    depth++;
    if (depth > MAX_DEPTH) throw new DocumentError('file_too_complex', 'The Word file is nested too deeply.');
    namespaces.declare(tag.attributes);
    handler.open(namespaces.nameOf(tag.name), attributesOf(tag));
  });
  parser.on('closetag', (tag) => {
    depth--;
    handler.close(namespaces.nameOf(tag.name));
  });
  parser.on('text', handler.text);
  parser.on('cdata', handler.text);
  const text = decode(bytes);
  for (let start = 0; start < text.length; start += CHUNK) parser.write(text.slice(start, start + CHUNK));
  parser.close();
}
