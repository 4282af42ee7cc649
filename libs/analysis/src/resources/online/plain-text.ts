const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
const LONGEST = 200;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** A title or description of a stranger as one short line: nothing invisible, nothing that turns the direction of text. */
export function plainText(text: string): string {
  const tidy = text
    .slice(0, 4 * LONGEST)
    .replace(UNSEEN, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const characters = [...tidy];
  return characters.length <= LONGEST ? tidy : `${characters.slice(0, LONGEST - 1).join('')}…`;
}

/** YouTube escapes titles for HTML also in JSON. */
export function withoutEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/gu, (written, name: string) => ENTITIES[name] ?? written);
}
