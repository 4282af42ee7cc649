/** `#rrggbb`; null where the look is not known, as for a pattern. */
export type Colour = string | null;

export const WHITE = '#ffffff';
/** Least difference of one of the three channels that shows. */
const LEAST_DIFFERENCE = 0x10;

function channelsOf(colour: string): number[] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}

/** True when text of one colour can't be seen on the other; false when one of them is not known. */
export function lookAlike(one: Colour, other: Colour): boolean {
  if (one === null || other === null) return false;
  const others = channelsOf(other);
  return channelsOf(one).every((channel, index) => Math.abs(channel - (others[index] ?? 0)) < LEAST_DIFFERENCE);
}
