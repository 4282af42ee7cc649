/** Which part of a list is wanted. Lists are ordered by id, newest first: ids are UUIDv7. */
export interface PageRequest {
  limit: number;
  skip: number;
  /** The last id of the page before; then `skip` is 0. */
  after?: string;
}
