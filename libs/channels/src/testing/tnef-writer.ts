/** A winmail.dat with these files, named in the property list as Outlook does it. */
export function writeTnef(files: readonly { name: string; content: Buffer }[]): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt32LE(0x223e9f78, 0);
  return Buffer.concat([
    head,
    ...files.flatMap(({ name, content }) => [
      attribute(0x00069002, Buffer.alloc(14)),
      attribute(0x00018010, Buffer.from(`${name.slice(0, 8)}\0`, 'latin1')),
      attribute(0x0006800f, content),
      attribute(0x00069005, longFileName(name)),
    ]),
  ]);
}

function attribute(id: number, data: Buffer): Buffer {
  const head = Buffer.alloc(9);
  head.writeUInt8(2, 0);
  head.writeUInt32LE(id, 1);
  head.writeUInt32LE(data.length, 5);
  return Buffer.concat([head, data, Buffer.alloc(2)]);
}

/** A list of two properties: a number, and the name as Unicode. */
function longFileName(name: string): Buffer {
  const value = Buffer.from(`${name}\0`, 'utf16le');
  const padding = Buffer.alloc((4 - (value.length % 4)) % 4);
  return Buffer.concat([words(2, 0x37050003, 1, 0x3707001f, 1, value.length), value, padding]);
}

function words(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32LE(value, index * 4));
  return bytes;
}
