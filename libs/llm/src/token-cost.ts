export interface TokenCount {
  input: number;
  output: number;
  total: number;
}

/** US dollars per million tokens; null where the price is not known. */
export interface TokenPrices {
  input: number | null;
  output: number | null;
}

const MILLION = 1_000_000;

/** What the tokens cost in US dollars, to a ten-thousandth of a cent; null unless both prices are known. */
export function costOf(tokens: TokenCount, prices: TokenPrices): number | null {
  if (prices.input === null || prices.output === null) return null;
  const dollars = (tokens.input * prices.input + tokens.output * prices.output) / MILLION;
  return Math.round(dollars * MILLION) / MILLION;
}
