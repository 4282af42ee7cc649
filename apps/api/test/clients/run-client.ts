import { readFileSync } from 'node:fs';
import { projectPath, type ApiClient } from '#libs/testing';
import { EventSource } from './event-source.js';

export interface ClientRun {
  /** What the example returns, or calls its result. */
  returned: Promise<unknown>;
  /** What it said on the console, each call as a list. */
  said: unknown[][];
}

type Program = (...surroundings: unknown[]) => Promise<unknown>;

/**
 * Runs one of the examples that clients of the parsing API were given, as it stands, in a page of that API: only the
 * token and the form come from the test.
 */
export function runClient(name: 'polling' | 'streaming', api: ApiClient, formData: FormData): ClientRun {
  const source = readFileSync(projectPath(`apps/api/test/clients/${name}.js.txt`), 'utf8');
  const token = (api.headers['Authorization'] ?? '').replace('Bearer ', '');
  const said: unknown[][] = [];
  const say = (...words: unknown[]): void => void said.push(words);
  const surroundings = {
    fetch: (address: string, init: RequestInit) => fetch(api.url + address, init),
    EventSource: class extends EventSource {
      constructor(address: string) {
        super(api.url + address);
      }
    },
    console: { log: say, error: say },
    ...{ token, formData },
  };
  const body = `return (async () => {${source}\nreturn typeof result === 'undefined' ? undefined : result;})()`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const program = new Function(...Object.keys(surroundings), body) as Program;
  return { returned: program(...Object.values(surroundings)), said };
}
