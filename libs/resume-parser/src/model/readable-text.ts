/** About eight thousand tokens: more than ten pages of a resume. */
const MOST_CHARACTERS = 24_000;
/** What is taken out may make room for more, but not for much more. */
const MOST_LOOKED_AT = 2 * MOST_CHARACTERS;

/** Tags of HTML and XML, comments, and the marks by which chat models tell their messages apart. */
const MARKUP =
  /<!--[\s\S]{0,2000}?-->|<\/?[a-z][^<>\n]{0,300}>|<\|[^<>\n]{0,60}\|?>|<<\/?[a-z_]{1,20}>>|\[\/?INST\]/giu;
const MARKDOWN_LINK = /!?\[([^\]\n]{0,200})\]\([^)\n]{0,500}\)/gu;
const CODE_FENCE = /`{3,}[a-z]*/giu;
/** Nothing that looks like a tag can open after this: neither our delimiters nor our placeholders can be forged. */
const OPENING = /<(?=[\p{L}\p{P}\p{S}_])/gu;
/** Signs that are not seen but that a model reads: tags, variation selectors, zero-width and direction signs. */
const UNSEEN = /(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu;

/** The beginning of a text, up to the end of a line: as much of it as a model is asked about. */
export function beginningOf(text: string): string {
  if (text.length <= MOST_LOOKED_AT) return text;
  const end = text.lastIndexOf('\n', MOST_LOOKED_AT);
  return text.slice(0, end > MOST_CHARACTERS ? end : MOST_LOOKED_AT).toWellFormed();
}

/** The text as a model may see it: no markup, no links behind words, nothing unseen, of bounded length. */
export function readableText(text: string): string {
  const plain = beginningOf(text)
    .replace(UNSEEN, '')
    .replace(MARKUP, ' ')
    .replace(MARKDOWN_LINK, '$1')
    .replace(CODE_FENCE, ' ')
    .replace(OPENING, '‹')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  if (plain.length <= MOST_CHARACTERS) return plain;
  const end = plain.lastIndexOf('\n', MOST_CHARACTERS);
  return plain.slice(0, end > MOST_CHARACTERS / 2 ? end : MOST_CHARACTERS).toWellFormed();
}
