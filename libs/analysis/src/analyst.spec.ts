import { Analyst } from './analyst.js';
import { CatalogueSource } from './resources/catalogue-source.js';
import { CASES } from './testing/cases.js';
import { readCv, TODAY } from './testing/read-cv.js';
import { PLAIN_WORDING } from './wording/wording.js';
import { writeFileSync } from 'node:fs';

const analyst = new Analyst(new CatalogueSource(), PLAIN_WORDING);
describe('x', () => {
  it('x', async () => {
    const all = [];
    for (const example of CASES) {
      const r = await analyst.analyse({
        resume: await readCv(example.cv),
        description: example.description,
        asOf: TODAY,
      });
      all.push(r);
    }
    writeFileSync('/tmp/an/out.json', JSON.stringify(all, null, 1));
  });
});
