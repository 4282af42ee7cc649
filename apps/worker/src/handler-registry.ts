import type { JobDefinition } from '#libs/jobs';
import type { JobHandler } from './job-handler.js';

/** The handlers by the name of their job. */
export class HandlerRegistry {
  readonly #handlers: ReadonlyMap<string, JobHandler>;

  /** @throws when a job of the catalogue has no handler or two, or a handler's job is not in the catalogue */
  constructor(catalogue: readonly JobDefinition[], handlers: readonly JobHandler[]) {
    for (const { name } of catalogue) {
      const count = handlers.filter(({ job }) => job.name === name).length;
      if (count !== 1)
        throw new Error(`The job "${name}" has ${count} handlers; it needs one in apps/worker/src/handlers.`);
    }
    const stranger = handlers.find(({ job }) => !catalogue.some(({ name }) => name === job.name));
    if (stranger) throw new Error(`The handler of "${stranger.job.name}" has no job in libs/jobs/src/catalogue.`);
    this.#handlers = new Map(handlers.map((handler) => [handler.job.name, handler]));
  }

  /** @throws for a name that no handler has: never passed over in silence */
  handlerOf(name: string): JobHandler {
    const handler = this.#handlers.get(name);
    if (handler === undefined) throw new Error(`No handler for the job "${name}".`);
    return handler;
  }
}
