import { entityTag, preconditionOf } from './etag.js';

const VERSION = { id: '01900000-0000-7000-8000-000000000001', updatedAt: new Date('2026-05-31T10:00:00.001Z') };
const LATER = { ...VERSION, updatedAt: new Date('2026-05-31T10:00:00.002Z') };

const check = (header: string | undefined) =>
  preconditionOf({ headers: header === undefined ? {} : { 'if-match': header } });

it('changes with the version and with what is shown beside it', () => {
  const tags = [entityTag(VERSION, { notes: 1 }), entityTag(LATER, { notes: 1 }), entityTag(VERSION, { notes: 2 })];
  expect(new Set(tags).size).toBe(3);
  expect(entityTag(VERSION, { notes: 1 })).toBe(tags[0]);
});

it('goes by the number of the version where there is one', () => {
  const [first, second] = [1, 2].map((version) => ({ ...VERSION, version }));
  const tag = entityTag(first ?? VERSION, {});
  expect(entityTag({ ...LATER, version: 1 }, {})).toBe(tag);
  expect(() => {
    check(tag)(second ?? VERSION);
  }).toThrow(expect.objectContaining({ code: 'precondition_failed' }));
});

it('lets a change pass that names the version as it is, whatever is shown beside it', () => {
  const tag = entityTag(VERSION, { notes: 1 });
  for (const header of [undefined, '*', tag, tag.slice(2), `"other", ${tag}`]) {
    expect(() => {
      check(header)(VERSION);
    }).not.toThrow();
  }
});

it.each([entityTag(VERSION, {}), '"other"', 'without quotes', '', '","', '"'.repeat(20_000)])(
  'refuses a change of another version than %j',
  (header) => {
    expect(() => {
      check(header)(LATER);
    }).toThrow(expect.objectContaining({ code: 'precondition_failed' }));
  },
);
