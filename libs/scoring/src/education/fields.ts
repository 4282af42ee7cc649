import { PhraseMap } from '../text/phrase-map.js';
import { stem } from '../text/stem.js';
import { foldedWords } from '../text/fold.js';
import { FIELDS_OF_STUDY } from './fields-of-study.js';
import { withoutLevels } from './levels.js';

const LONGEST_TEXT = 700;
const EMPTY = new Set(
  'of in and the science sciences arts applied degree honours honors studies studium im bereich fach fachrichtung und der die das en de des du la le et sciences y e di da em do field area related similar equivalent or oder a an van het als zum zur cum laude with first class'.split(
    ' ',
  ),
);

interface Field {
  name: string;
  group: number;
}

interface Fields {
  phrases: PhraseMap<Field>;
  byName: Map<string, Field>;
}

function build(): Fields {
  const made: Fields = { phrases: new PhraseMap(), byName: new Map() };
  FIELDS_OF_STUDY.trim()
    .split('\n\n')
    .forEach((lines, group) => {
      for (const line of lines.split('\n')) {
        const names = line.split(', ');
        const field = { name: names[0] ?? '', group };
        made.byName.set(field.name, field);
        for (const name of names) made.phrases.add(foldedWords(name), field);
      }
    });
  return made;
}

let made: Fields | undefined;

function fields(): Fields {
  return (made ??= build());
}

/** The fields of study that a text names, and stems of the words that are in none: `["nursing", "pediatr"]`. */
export function fieldsIn(text: string): string[] {
  const words = withoutLevels(text.slice(0, LONGEST_TEXT));
  const found = fields().phrases.find(words);
  const used = new Set(found.flatMap(({ from, to }) => words.slice(from, to).map((_, at) => from + at)));
  const names = new Set(found.map(({ meaning }) => meaning.name));
  words.forEach((word, at) => {
    if (!used.has(at) && word.length > 2 && !EMPTY.has(word) && !/\d/.test(word)) names.add(stem(word));
  });
  return [...names].toSorted();
}

/** How near what was studied is to what is wanted: 2 the same, 1 close, 0 something else. */
export function nearness(wanted: readonly string[], studied: readonly string[]): 0 | 1 | 2 {
  if (studied.some((name) => wanted.includes(name))) return 2;
  const groups = new Set(wanted.flatMap((name) => fields().byName.get(name)?.group ?? []));
  const isClose = studied.some((name) => {
    const group = fields().byName.get(name)?.group;
    return group !== undefined && groups.has(group);
  });
  return isClose ? 1 : 0;
}
