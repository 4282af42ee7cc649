/**
 * What skills are worth for each other, in some fields, one statement a line:
 *
 *     Kubernetes, Helm > Docker       who has one of the first has most of the second ones too
 *     PostgreSQL = MySQL = MariaDB    who has one does the work of the others after a short time
 *     React ~ Vue.js ~ Angular        who has one knows much of what the others take
 */
export type RelationRows = string;

/** A skill and what it is worth for another one. */
export interface RelatedSkill {
  /** The vocabulary's key. */
  key: string;
  /** Percent of having the other skill itself, whole: 1 to 99. */
  value: number;
}
