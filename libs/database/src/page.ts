/** Which part of a list is wanted. Lists are ordered by id, newest first, where no other order is said: ids are UUIDv7. */
export interface PageRequest {
  limit: number;
  skip: number;
  /** The last id of the page before; then `skip` is 0. */
  after?: string;
  /** In a list that is not ordered by id: what the last item of the page before was ordered by. */
  afterKey?: string;
}
