import type { SkillKind } from '../job.js';
import type { Sentence } from './sentences.js';
import { MARKERS } from './vocabulary/markers.js';

/**
 * How much a sentence wants what stands in it from `start` to `end`: by the marker that stands nearest, else by the heading.
 * Null where neither says.
 */
export function kindOfWish(sentence: Sentence): (start: number, end: number) => SkillKind | null {
  const markers = MARKERS.find(sentence.words);
  const { section } = sentence;
  const ofSection = section === 'required' || section === 'preferred' ? section : null;
  return (start, end) => {
    let nearest: { kind: SkillKind; distance: number } | undefined;
    for (const marker of markers) {
      const distance = marker.start >= end ? marker.start - end : start - marker.end;
      if (nearest === undefined || distance < nearest.distance) nearest = { kind: marker.meaning, distance };
    }
    return nearest?.kind ?? ofSection;
  };
}
