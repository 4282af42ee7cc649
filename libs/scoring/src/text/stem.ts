const SHORTEST = 5;

/**
 * What is taken off a word, in this order: endings that tell women from men, one from many, and cases. Titles are
 * compared by what is left, so that a gender never counts.
 */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  // German: Entwicklerinnen, Ärztin, Ingenieurin, Informatikerin
  [/(?<=.{3}(?:er|ist|eur|or|ant|ent|ar|ekt|ot|at|et|it|og|ag|om|af|al|rzt|ich|rat|wirt|log|chef))in(?:nen)?$/, ''],
  [/(?:frau|leute|woman|women|men|person|people)$/, 'man'],
  [/mann$/, 'man'],
  // Angestellter, Beauftragter; medizinischer
  [/(?<=(?:stellt|tragt|isch|lich))(?:er|es|en|em|e)$/, ''],
  // French, Italian, Spanish and Portuguese: directrice, direttrice, directora; vendeuse; infirmière; technicienne
  [/(?:teur|trice|tore)s?$/, 'tor'],
  [/euses?$/, 'eur'],
  [/ieres?$/, 'ier'],
  [/iennes?$/, 'ien'],
  [/(?<=o)(?:ras|res|ra)$/, 'r'],
  [/(?<=[^su])s$/, ''],
  [/[aeo]$/, ''],
];

/** The part of a folded word that all its forms share. */
export function stem(word: string): string {
  if (word.length < SHORTEST) return word;
  let left = word;
  for (const [ending, put] of ENDINGS) {
    const next = left.replace(ending, put);
    if (next.length >= SHORTEST - 1) left = next;
  }
  return left;
}
