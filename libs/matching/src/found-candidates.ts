import { systemActor, type Database } from '#libs/database';

/** Ids of one answer of PostgreSQL: what a run holds of them at a time. */
const PAGE = 5000;
/** Each page of those with a skill adds all of them up again: where the first does not suffice, the next ones are larger. */
const LARGEST_PAGE = 80_000;
const GROWTH = 4;
/** Points that having a skill can add to a score: thousandths, so that sums are exact. */
const POINTS = 1000;

/** A candidate who is worth scoring. */
export interface FoundCandidate {
  id: string;
  /** The most that the skills part of the score can be, 0 to 100. */
  skillsAtMost: number;
}

type SkillRow = Record<string, unknown> & { candidate_id: string; points: string };
type TitleRow = Record<string, unknown> & { candidate_id: string; has_skill: boolean };

/** Finds the candidates of a tenant who share a skill or a word of the title with a job, by indexes, page by page. */
export class FoundCandidates {
  constructor(private readonly database: Database) {}

  /** Those with one of the skills, who can gain most by them first. */
  async *bySkill(tenantId: string, searched: ReadonlyMap<string, number>): AsyncGenerator<FoundCandidate[]> {
    if (searched.size === 0) return;
    const wanted = Object.fromEntries([...searched].map(([skill, most]) => [skill, Math.ceil(most * POINTS)]));
    let last: SkillRow | undefined;
    for (let size = PAGE; ; size = Math.min(size * GROWTH, LARGEST_PAGE)) {
      const rows = await this.database.statementAs<SkillRow>(systemActor(tenantId), {
        name: 'match_candidates_by_skill',
        text: 'select * from match_candidates_by_skill($1, $2, $3, $4)',
        values: [JSON.stringify(wanted), last?.points ?? null, last?.candidate_id ?? null, size],
      });
      yield rows.map(({ candidate_id: id, points }) => ({ id, skillsAtMost: Math.min(100, Number(points) / POINTS) }));
      if (rows.length < size) return;
      last = rows.at(-1);
    }
  }

  /** Those with one of the words in a title and none of the skills. */
  async *byTitle(
    tenantId: string,
    words: readonly string[],
    searched: ReadonlyMap<string, number>,
  ): AsyncGenerator<FoundCandidate[]> {
    if (words.length === 0) return;
    let last: string | undefined;
    do {
      const rows = await this.database.statementAs<TitleRow>(systemActor(tenantId), {
        name: 'match_candidates_by_title',
        text: 'select * from match_candidates_by_title($1, $2, $3, $4)',
        values: [words, [...searched.keys()], last ?? null, PAGE],
      });
      const others = rows.filter((row) => !row.has_skill);
      yield others.map(({ candidate_id: id }) => ({ id, skillsAtMost: 0 }));
      last = rows.length < PAGE ? undefined : rows.at(-1)?.candidate_id;
    } while (last !== undefined);
  }
}
