/** 0x80 to 0x9f; the five unassigned codes stay the controls they are in Latin-1, and all other codes are Latin-1. */
const UPPER_CONTROLS =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f' + // 0x80
  '\u0090‘’“”•–—˜™š›œ\u009džŸ'; // 0x90
const FIRST = 0x80;

export function windows1252Character(code: number): string {
  return UPPER_CONTROLS[code - FIRST] ?? String.fromCharCode(code);
}

/** Some releases of Node read Windows-1252 as if it were Latin-1, so their decoder is of no use here. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/gu, (character) => windows1252Character(character.charCodeAt(0)));
}
