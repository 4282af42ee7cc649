import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../tools/services/project-dirs.js';

export interface SetText {
  /** The file's name without `.txt`. */
  id: string;
  text: string;
}

export interface RankingSet {
  openings: readonly SetText[];
  resumes: readonly SetText[];
  /** 0 to 3, by the ids of opening and resume. @throws {RangeError} for a pair that is not graded */
  readonly gradeOf: (opening: string, resume: string) => number;
}

/** samples/ranking, in the order of the ids. */
export function readRankingSet(): RankingSet {
  const folder = path.join(projectRoot(), 'samples', 'ranking');
  const grades = gradesIn(readFileSync(path.join(folder, 'grades.csv'), 'utf8'));
  return {
    openings: textsIn(path.join(folder, 'openings')),
    resumes: textsIn(path.join(folder, 'resumes')),
    gradeOf: (opening, resume) => {
      const grade = grades.get(opening)?.get(resume);
      if (grade === undefined) throw new RangeError(`There is no grade of ${resume} for ${opening}.`);
      return grade;
    },
  };
}

function textsIn(folder: string): SetText[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names
    .toSorted()
    .map((name) => ({ id: path.basename(name, '.txt'), text: readFileSync(path.join(folder, name), 'utf8') }));
}

/** By opening and resume. A row is a resume, a column an opening. */
function gradesIn(csv: string): Map<string, Map<string, number>> {
  const [header = [], ...rows] = csv
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  return new Map(
    header.slice(1).map((opening, index) => {
      const column = rows.map(([resume = '', ...grades]): [string, number] => [resume, Number(grades[index])]);
      return [opening, new Map(column)];
    }),
  );
}
