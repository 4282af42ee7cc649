import { wordsOfTable } from './tesseract-table.js';

const TABLE = `level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
4\t1\t1\t1\t1\t0\t96\t20\t220\t24\t-1\t
5\t1\t1\t1\t1\t1\t96\t20\t80\t24\t96.1\tJane
5\t1\t1\t1\t1\t2\t190\t21\t70\t23\t95.0\tRoe
5\t1\t2\t1\t1\t1\t0\t0\t900\t4\t95.0\t 
`;

it('takes the words with their places, neither lines nor empty boxes', () => {
  expect(wordsOfTable(TABLE)).toEqual([
    { text: 'Jane', x: 96, y: 20, height: 24 },
    { text: 'Roe', x: 190, y: 21, height: 23 },
  ]);
});
