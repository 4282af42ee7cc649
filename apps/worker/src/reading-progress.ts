import type { ReadOptions } from '#libs/resume-reader';
import type { StartedTask } from './processing-tasks.js';

/** The part of a task, in percent of the whole, that reading its file takes. */
export interface ReadingPart {
  from: number;
  to: number;
}

/** For the reading of a task's file: notes how far it is, and ends with the worker. */
export function readingOptions({ signal, advance }: StartedTask, { from, to }: ReadingPart): ReadOptions {
  return {
    signal,
    onProgress: ({ page, pages }) => {
      const percentage = from + Math.round(((to - from) * (page - 1)) / Math.max(1, pages));
      void advance(percentage, `recognising page ${page} of ${pages}`);
    },
    onModel: () => {
      void advance(to + 2, 'asking the model');
    },
  };
}
