const LIMIT = 8 * 1024;

/** The end of what a process wrote, for the operator; a process must not be able to fill memory with it. */
export class OutputTail {
  private text = '';

  add(chunk: Buffer | string): void {
    this.text = (this.text + chunk.toString('latin1')).slice(-LIMIT);
  }

  toString(): string {
    return Buffer.from(this.text, 'latin1').toString('utf8').trim();
  }
}
