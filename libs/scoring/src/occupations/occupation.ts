/**
 * Occupations of one field, one a line: the name, then other names for it in any language. Case, accents, gender and
 * number make no difference. An empty line stands between groups: those of one group are close to each other. A name that
 * begins with "-" also ends compounds ("-entwickler": Softwareentwickler).
 */
export interface OccupationField {
  field: string;
  rows: string;
}

export interface Occupation {
  name: string;
  field: string;
  /** Of its group, in the field. */
  group: number;
}
