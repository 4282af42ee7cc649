/** What is ranked: the higher total first, of equal ones the greater id, which is the newer. */
export interface Ranked {
  id: string;
  total: number;
}

export function isAhead(a: Ranked, b: Ranked): boolean {
  return a.total === b.total ? a.id > b.id : a.total > b.total;
}

/** Keeps the best of all that it is offered, at most `most` of them: a binary heap with the last of them on top. */
export class BestOf<Item extends Ranked> {
  readonly #heap: Item[] = [];

  constructor(private readonly most: number) {}

  /** The last of those kept, once there are as many as there may be: whatever is not ahead of it does not come in. */
  get floor(): Item | undefined {
    return this.#heap.length < this.most ? undefined : this.#heap[0];
  }

  offer(item: Item): void {
    const { floor } = this;
    if (floor === undefined) {
      this.#heap.push(item);
      this.rise(this.#heap.length - 1);
    } else if (isAhead(item, floor)) {
      this.#heap[0] = item;
      this.sink(0);
    }
  }

  /** The best first. */
  sorted(): Item[] {
    return this.#heap.toSorted((a, b) => (isAhead(a, b) ? -1 : 1));
  }

  private rise(from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBehind(at, parent)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  private sink(from: number): void {
    let at = from;
    for (;;) {
      let last = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < this.#heap.length && this.isBehind(child, last)) last = child;
      }
      if (last === at) return;
      this.swap(at, last);
      at = last;
    }
  }

  private isBehind(a: number, b: number): boolean {
    return isAhead(this.#heap[b] as Item, this.#heap[a] as Item);
  }

  private swap(a: number, b: number): void {
    [this.#heap[a], this.#heap[b]] = [this.#heap[b] as Item, this.#heap[a] as Item];
  }
}
