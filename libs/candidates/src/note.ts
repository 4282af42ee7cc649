/** What somebody noted about a candidate, as one viewer may read it. */
export interface Note {
  id: string;
  authorId: string;
  authorName: string;
  text: string;
  /** For its author alone. */
  isPrivate: boolean;
  isImportant: boolean;
  createdAt: Date;
  updatedAt: Date;
}

export interface NoteContent {
  text: string;
  isPrivate: boolean;
  isImportant: boolean;
}
