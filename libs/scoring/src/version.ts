/** Grows with every change that can change a score or a digest, packed or not. All are made anew when theirs is another one. */
export const SCORER_VERSION = '2';
