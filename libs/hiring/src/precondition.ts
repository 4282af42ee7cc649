/** Is given what is held before it is changed; throws when that is not what the caller has seen. */
export type Precondition = (current: { id: string; version: number }) => void;
