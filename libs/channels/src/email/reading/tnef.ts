/** A file in a winmail.dat. */
export interface TnefAttachment {
  name: string;
  content: Buffer;
}

const SIGNATURE = 0x223e9f78;
const MOST_ATTRIBUTES = 2000;
const MOST_ATTACHMENTS = 100;
const LEVEL_ATTACHMENT = 2;
// [MS-OXTNEF] 2.1.3.3 and 2.1.3.4: the attributes that an attachment is made of.
const ATT_RENDER_DATA = 0x00069002;
const ATT_DATA = 0x0006800f;
const ATT_TITLE = 0x00018010;
const ATT_PROPERTIES = 0x00069005;
// Properties of [MS-OXPROPS] by tag: type below, identifier above.
const LONG_FILE_NAME = 0x3707;
const FILE_NAME = 0x3704;
const DATA_BINARY = 0x3701;
const TYPE_STRING8 = 0x001e;
const TYPE_UNICODE = 0x001f;
const TYPE_OBJECT = 0x000d;
const TYPE_BINARY = 0x0102;
const MULTIPLE = 0x1000;
/** Bytes of the types of fixed length, padded to four. */
const FIXED_LENGTHS: ReadonlyMap<number, number> = new Map([
  ...[0x0002, 0x0003, 0x0004, 0x000a, 0x000b].map((type) => [type, 4] as const),
  ...[0x0005, 0x0006, 0x0007, 0x0014, 0x0040].map((type) => [type, 8] as const),
  [0x0048, 16],
]);
const GUID_BYTES = 16;

export function isTnef(content: Buffer): boolean {
  return content.length >= 6 && content.readUInt32LE(0) === SIGNATURE;
}

/**
 * The files in the format in which Outlook wraps them ([MS-OXTNEF]). What is cut off or wrong ends the reading; what was
 * read whole until then is given.
 *
 * @throws {RangeError} when it is not that format
 */
export function readTnef(content: Buffer): TnefAttachment[] {
  if (!isTnef(content)) throw new RangeError('Not a TNEF stream.');
  const attachments: { name: string; content: Buffer }[] = [];
  for (const { level, id, data } of attributesOf(content)) {
    if (level !== LEVEL_ATTACHMENT) continue;
    if (id === ATT_RENDER_DATA) {
      if (attachments.length === MOST_ATTACHMENTS) break;
      attachments.push({ name: '', content: Buffer.alloc(0) });
    }
    const attachment = attachments.at(-1);
    if (attachment === undefined) continue;
    if (id === ATT_TITLE && attachment.name === '') attachment.name = text8(data);
    if (id === ATT_DATA) attachment.content = data;
    if (id === ATT_PROPERTIES) Object.assign(attachment, namedBy(propertiesOf(data)));
  }
  return attachments.filter((attachment) => attachment.content.length > 0);
}

interface Attribute {
  level: number;
  id: number;
  data: Buffer;
}

function* attributesOf(content: Buffer): Generator<Attribute> {
  let place = 6;
  for (let count = 0; count < MOST_ATTRIBUTES && place + 9 <= content.length; count++) {
    const [level, id] = [content.readUInt8(place), content.readUInt32LE(place + 1)];
    const length = content.readUInt32LE(place + 5);
    const start = place + 9;
    // A checksum of two bytes follows the data.
    if (start + length > content.length) return;
    yield { level, id, data: content.subarray(start, start + length) };
    place = start + length + 2;
  }
}

function namedBy(properties: ReadonlyMap<number, Buffer | string>): { name?: string; content?: Buffer } {
  const name = properties.get(LONG_FILE_NAME) ?? properties.get(FILE_NAME);
  const data = properties.get(DATA_BINARY);
  return {
    ...(typeof name === 'string' && name !== '' ? { name } : {}),
    ...(Buffer.isBuffer(data) ? { content: data } : {}),
  };
}

/** The properties of a MAPI property list by their identifiers: strings as text, binary ones as bytes; others are passed over. */
function propertiesOf(list: Buffer): ReadonlyMap<number, Buffer | string> {
  const found = new Map<number, Buffer | string>();
  const cursor = new Cursor(list);
  try {
    const count = Math.min(cursor.uint32(), MOST_ATTRIBUTES);
    for (let index = 0; index < count; index++) readProperty(cursor, found);
  } catch (error) {
    // Cut off in the middle: what came before stands.
    if (!(error instanceof RangeError)) throw error;
  }
  return found;
}

function readProperty(cursor: Cursor, found: Map<number, Buffer | string>): void {
  const tag = cursor.uint32();
  const [type, id] = [tag & 0xffff, tag >>> 16];
  if (id >= 0x8000) skipName(cursor);
  const fixed = FIXED_LENGTHS.get(type & ~MULTIPLE);
  if (fixed !== undefined) {
    const values = (type & MULTIPLE) === 0 ? 1 : cursor.uint32();
    cursor.take(fixed * values);
    return;
  }
  const values = Math.min(cursor.uint32(), MOST_ATTRIBUTES);
  for (let index = 0; index < values; index++) {
    const value = cursor.take(cursor.uint32());
    cursor.align();
    const read = valueOf(type, value);
    if (read !== undefined && !found.has(id)) found.set(id, read);
  }
}

/** A named property says its name before its value. */
function skipName(cursor: Cursor): void {
  cursor.take(GUID_BYTES);
  const kind = cursor.uint32();
  if (kind === 0) cursor.uint32();
  else cursor.take(cursor.uint32());
  cursor.align();
}

function valueOf(type: number, value: Buffer): Buffer | string | undefined {
  if (type === TYPE_STRING8) return text8(value);
  if (type === TYPE_UNICODE) return withoutEnd(value.toString('utf16le'));
  if (type === TYPE_BINARY) return value;
  // An object begins with the identifier of its interface.
  return type === TYPE_OBJECT ? value.subarray(GUID_BYTES) : undefined;
}

function text8(value: Buffer): string {
  return withoutEnd(new TextDecoder('windows-1252').decode(value));
}

function withoutEnd(text: string): string {
  const end = text.indexOf('\0');
  return end === -1 ? text : text.slice(0, end);
}

/** Walks through bytes. @throws {RangeError} at their end */
class Cursor {
  #place = 0;

  constructor(private readonly bytes: Buffer) {}

  uint32(): number {
    const value = this.bytes.readUInt32LE(this.#place);
    this.#place += 4;
    return value;
  }

  take(length: number): Buffer {
    if (this.#place + length > this.bytes.length) throw new RangeError('The property list is cut off.');
    const taken = this.bytes.subarray(this.#place, this.#place + length);
    this.#place += length;
    return taken;
  }

  /** Values are padded to four bytes. */
  align(): void {
    this.#place += (4 - (this.#place % 4)) % 4;
  }
}
