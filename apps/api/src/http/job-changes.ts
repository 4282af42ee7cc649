import type { ProgressEvent, ProgressSubscriber } from '#libs/jobs';

/** The changes of one background task from the moment of the subscription on. */
export interface JobChanges {
  /**
   * Hands on each change, those that have been missed first, one after the other: some have to be asked for in PostgreSQL.
   *
   * @param fail for a change that can't be told
   */
  forEach(tell: (change: ProgressEvent) => Promise<void>, fail: (error: unknown) => void): void;
  end(): void;
}

/**
 * To be called before the state is read: a change between the two is told twice rather than never.
 *
 * @throws {DomainError} service_unavailable while Redis is away
 */
export async function subscribeToJob(progress: ProgressSubscriber, tenantId: string, id: string): Promise<JobChanges> {
  const missed: ProgressEvent[] = [];
  let listener = (change: ProgressEvent): void => void missed.push(change);
  const end = await progress.subscribe(tenantId, id, (change) => {
    listener(change);
  });
  return {
    forEach(tell, fail) {
      let told = Promise.resolve();
      listener = (change) => {
        told = told.then(() => tell(change));
        told.catch(fail);
      };
      missed.forEach(listener);
    },
    end,
  };
}
