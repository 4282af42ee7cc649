/**
 * Occupations of one field, one a line: the name, then other names for it in any language. Case, accents, gender and
 * number make no difference. An empty line stands between groups: those of one group are close to each other. The line
 * that begins with "*" is the group's general occupation, near to all of it. A name that begins with "-" also ends
 * compounds ("-entwickler": Softwareentwickler).
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
  /** Near to all others of its group: any of them may go by its name. */
  isGeneral: boolean;
}
