import { readFileSync } from 'node:fs';
import { WebSocket } from 'ws';
import { projectPath } from '#libs/testing';

/**
 * Runs the example of a socket that clients of the analysis were given, as it stands but for its address. Resolves with what
 * it said on the console when its socket has ended.
 */
export function runSocketClient(address: string): Promise<string[]> {
  const source = readFileSync(projectPath('apps/api/test/clients/socket.js.txt'), 'utf8');
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    class AtAddress extends WebSocket {
      constructor() {
        super(address.replace(/^http/, 'ws'));
        this.once('error', reject);
        this.once('close', () => {
          resolve(said);
        });
      }
    }
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    const program = new Function('WebSocket', 'console', source) as (...surroundings: unknown[]) => void;
    program(AtAddress, { log: (line: string) => void said.push(line) });
  });
}
