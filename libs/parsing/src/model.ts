/** The model that has a part in reading. Null: the rules alone read. */
export const PARSING_MODEL: string | null = null;
