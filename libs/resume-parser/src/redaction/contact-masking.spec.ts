import { maskContact } from './contact-masking.js';

function masked(text: string): string {
  return maskContact(text, true).text;
}

it('names contact data by placeholders, the same value by the same', () => {
  const text = 'Ana, ana@example.org, +44 20 7946 0958\nAgain: ana@example.org, www.example.org/ana, @ana_ruiz';
  expect(masked(text)).toBe('Ana, <email-1>, <phone-4>\nAgain: <email-1>, <link-2>, <link-3>');
});

it('puts back what it has given out, and nothing else', () => {
  const { restore } = maskContact('Write to ana@example.org', true);
  expect(restore('Write to <email-1>')).toBe('Write to ana@example.org');
  expect(restore('<email-2> <phone-1> <email-0001> <secret-1>')).toBe('<email-2> <phone-1> <email-0001> <secret-1>');
});

it.each([
  'ana@example.org',
  'ANA.RUIZ+jobs@mail.example.co.uk',
  'ana@exam\nple.org',
  'ana (at) example (dot) org',
  'ana [at] example.org',
  'アナ@例え.jp',
  'ana@localhost',
  '+49 (0)711 / 5550-1420',
  '0049 711 55501420',
  '(415) 555-0117',
  '07700 900482',
  '06.98.52.36.12',
  '+91-98400-00127',
  '090-0000-1234',
  '12 High Street, Flat 3',
  '1600 PENNSYLVANIA AVENUE NW',
  'Hauptstraße 12',
  'Königstr. 4a',
  'Keizersgracht 12',
  'Storgatan 5',
  'Calle Mayor, 5',
  'via Giuseppe Verdi 8',
  '12 bis, rue de Rivoli',
  'Rua das Flores, 120',
  'ул. Ленина, 10',
  'ul. Długa 4/6',
  'SW1A 1AA',
  '〒100-0001',
])('withholds %j', (value) => {
  const { text, restore } = maskContact(`Name\n${value}\nEnd`, true);
  expect(text).toMatch(/^Name\n〒?(?:<(?:email|phone|address)-\d+>[ ,]{0,2})+\nEnd$/u);
  expect(restore(text).replace(/\s/gu, '')).toBe(`Name${value}End`.replace(/\s/gu, ''));
});

it.each([
  '2015 – 2019',
  '03/2019 - 12/2021',
  '1848–1851',
  '01.04.2019 – 30.06.2021',
  'ISO 9001, 12 years of nursing',
  '2019 Sales Award, First Place',
  'Raised revenue by 1,200,000 in 2021',
  '70597 Stuttgart',
  'C++17, Java 21, Node.js 20',
])('leaves %j as it is', (value) => {
  expect(masked(value)).toBe(value);
});

it('masks links alone when contact data are not withheld', () => {
  const { text } = maskContact('ana@example.org, 12 High Street, https://example.org/x, linkedin.com/in/ana', false);
  expect(text).toContain('ana@example.org, 12 High Street');
  expect(text).not.toMatch(/https|linkedin/u);
});

it('leaves none of many addresses, links and numbers', () => {
  const many = Array.from({ length: 300 }, (_, i) => `p${i}@example.org www.example.org/${i} +44 20 7946 ${1000 + i}`);
  expect(masked(many.join('\n'))).not.toMatch(/@|www|7946/u);
});

it.each([
  'A.'.repeat(12_000),
  '1 '.repeat(12_000),
  '1-'.repeat(12_000),
  '@'.repeat(24_000),
  `${'A'.repeat(24_000)}straße`,
  '12 Aa '.repeat(4000),
  'rue a '.repeat(4000),
  ' '.repeat(24_000),
])('takes little time for hostile texts', (text) => {
  const started = process.cpuUsage();
  masked(text);
  const { user } = process.cpuUsage(started);
  expect(user / 1000).toBeLessThan(2000);
});
