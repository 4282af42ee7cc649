/** Controls, soft hyphens, zero-width characters, bidi overrides and byte order marks: all but white space and joiners. */
const INVISIBLE = /(?![\t\n\v\f\r\u200c\u200d])[\p{Cc}\p{Cf}]/gu;
/** Joiners shape Arabic and Indic words; after anything else they only break up e-mail addresses and keywords. */
const STRAY_JOINER =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{M}])[\u200c\u200d]/gu;
/** Where Symbol and Wingdings keep the signs that word processors use as bullets. */
const SYMBOL_BULLET = /[\uf06c\uf06e\uf071\uf076\uf0a7\uf0a8\uf0b7\uf0be\uf0d8\uf0e0\uf0e8\uf0fc]/gu;
const PRIVATE_USE = /\p{Co}/gu;
/** Ligatures, Kangxi radicals, Arabic presentation forms and full-width ASCII: one letter in two code points. */
const COMPATIBILITY = /[\u2f00-\u2fd5\ufb00-\ufdff\ufe70-\ufefc\uff01-\uff5e]/gu;

/**
 * Radicals that browsers write into a PDF where the font draws the ideograph of the same look, in pairs (Unicode's
 * EquivalentUnifiedIdeograph).
 */
const RADICALS: ReadonlyMap<string, string> = new Map(
  '⺟母 ⺠民 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑長 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻲亀 ⻳龟'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const RADICAL = /[\u2e80-\u2eff]/gu;

/** Text as a person would type it: nothing invisible, ligatures spelled out, bullets of symbol fonts as bullets. */
export function cleanCharacters(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .replace(SYMBOL_BULLET, '•')
    .replace(PRIVATE_USE, '')
    .replace(RADICAL, (radical) => RADICALS.get(radical) ?? radical)
    .replace(COMPATIBILITY, (character) => character.normalize('NFKC'))
    .normalize('NFC');
}

/** One line of text: cleaned, every stretch of white space one space, none at the ends. */
export function cleanLine(text: string): string {
  return cleanCharacters(text).replace(/\s+/gu, ' ').trim();
}

export function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
