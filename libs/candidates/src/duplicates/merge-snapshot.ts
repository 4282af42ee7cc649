/** A row as `to_jsonb` gives it. */
export type JsonRow = Record<string, unknown>;

/** All that undoing a merge takes. Holds personal data: it goes when one of the two is erased. */
export interface MergeSnapshot {
  /** What the merge changed in the survivor, and in both contacts: column by column, before and after. */
  survivor: ChangedColumns;
  survivorContact: ChangedColumns;
  mergedContact: ChangedColumns;
  /** Ids of the rows that went to the survivor. */
  moved: {
    resumes: string[];
    notes: string[];
    activities: string[];
    applications: string[];
    shares: string[];
    leftFlags: string[];
    tags: string[];
    skills: string[];
  };
  /** Whose the moved resumes were. */
  resumesOwnerId: string;
  /** Candidates that had been merged into the one who was merged now. */
  repointed: string[];
  /** The share that keeps the survivor in the sight of the other one's owner. */
  shareId: string | null;
}

export interface ChangedColumns {
  before: JsonRow;
  after: JsonRow;
}

export function changedColumns(before: JsonRow, after: JsonRow): ChangedColumns {
  const changed = Object.keys(after).filter((column) => !isSame(before[column], after[column]));
  const pick = (row: JsonRow): JsonRow => Object.fromEntries(changed.map((column) => [column, row[column] ?? null]));
  return { before: pick(before), after: pick(after) };
}

/** What the columns held before; without those that somebody has changed since. */
export function columnsToRestore({ before, after }: ChangedColumns, now: JsonRow): JsonRow {
  return Object.fromEntries(Object.entries(before).filter(([column]) => isSame(after[column], now[column])));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
