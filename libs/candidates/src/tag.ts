/** A tag as it is shown: without spaces around it, single ones within. */
export function tidyTag(tag: string): string {
  return tag.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** What tags are told apart by. */
export function tagKey(tag: string): string {
  return tidyTag(tag).toLowerCase();
}
