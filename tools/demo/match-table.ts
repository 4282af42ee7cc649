import type { MatchedOpening, OpeningMatch } from './sample-openings.js';
import { renderTable, withoutControls, type Column } from './table.js';

interface Row {
  opening: string;
  match: OpeningMatch;
}

const COLUMNS: Column<Row>[] = [
  { title: 'Opening', text: ({ opening }) => opening },
  { title: 'Candidate', text: ({ match }) => match.candidate.name ?? '' },
  { title: 'Title', text: ({ match }) => match.candidate.title ?? '' },
  { title: 'Score', text: ({ match }) => match.match_score.toFixed(1), right: true },
  { title: 'Skills', text: ({ match }) => scoreOf(match.scores.skills), right: true },
  { title: 'Experience', text: ({ match }) => scoreOf(match.scores.experience), right: true },
  { title: 'Education', text: ({ match }) => scoreOf(match.scores.education), right: true },
  { title: 'Location', text: ({ match }) => scoreOf(match.scores.location), right: true },
];

/** The best candidates of each opening, and why the first of them came first. */
export function renderMatches(openings: MatchedOpening[], width: number): string {
  const rows = openings.flatMap(({ title, matches }) => matches.map((match) => ({ opening: title, match })));
  const reasons = openings.flatMap(({ title, matches: [best] }) =>
    best === undefined
      ? []
      : [`${best.candidate.name ?? 'The best'} for ${title}: ${withoutControls(best.explanation)}`],
  );
  return [renderTable(COLUMNS, rows, width), ...reasons].join('\n\n');
}

function scoreOf(score: number | null): string {
  return score === null ? '-' : score.toFixed(1);
}
