import type { Actor, Database, PageRequest } from '#libs/database';
import type { Candidate } from './candidate.js';
import { CANDIDATE_COLUMNS, CANDIDATE_JOINS, toCandidate, type CandidateRow } from './candidate-row.js';
import type { CandidateFilters } from './candidate-search.js';

/** A column that `find_candidates` sorts by; ids in the order in which candidates were made. */
export type CandidateSortColumn = 'id' | 'updated_at' | 'name_key';

export interface CandidateSort {
  column: CandidateSortColumn;
  descending: boolean;
}

export interface ListedCandidate extends Candidate {
  /** What a page after this candidate begins with, where that is more than the id. */
  sortKey?: string;
}

export interface TagCount {
  tag: string;
  candidates: number;
}

type ListedRow = CandidateRow & { sort_key: string };

/** Lists of the candidates that the actor may see. */
export class CandidateListsRepository {
  constructor(private readonly database: Database) {}

  async list(
    actor: Actor,
    filters: CandidateFilters,
    sort: CandidateSort,
    page: PageRequest,
  ): Promise<ListedCandidate[]> {
    const rows = await this.database.statementAs<ListedRow>(actor, {
      name: 'candidates_list',
      text: `select f.sort_key, ${CANDIDATE_COLUMNS}
        from find_candidates($2, $3, $4, $5, $6, $7, $8) with ordinality f (id, sort_key, place)
        join candidates c on c.tenant_id = $1 and c.id = f.id ${CANDIDATE_JOINS} order by f.place`,
      values: [
        ...[actor.tenantId, JSON.stringify(filters), sort.column, sort.descending],
        ...[page.afterKey ?? null, page.after ?? null, page.limit, page.skip],
      ],
    });
    return rows.map((row) => ({ ...toCandidate(row), ...(sort.column === 'id' ? {} : { sortKey: row.sort_key }) }));
  }

  /** Counts no further than `most`. */
  async count(actor: Actor, filters: CandidateFilters, most: number): Promise<number> {
    const [row] = await this.database.statementAs<{ count: number }>(actor, {
      name: 'candidates_count',
      text: 'select count_candidates($1, $2) as count',
      values: [JSON.stringify(filters), most],
    });
    return row?.count ?? 0;
  }

  /** The tags of those candidates, the most frequent first. */
  async countTags(actor: Actor, most: number): Promise<TagCount[]> {
    return this.database.statementAs<TagCount & Record<string, unknown>>(actor, {
      name: 'candidate_tags_count',
      text: 'select tag, candidates from count_tags($1)',
      values: [most],
    });
  }
}
