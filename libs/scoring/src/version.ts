/** Grows with every change that can change a score or a digest. Both are made anew when theirs is another one. */
export const SCORER_VERSION = '1';
