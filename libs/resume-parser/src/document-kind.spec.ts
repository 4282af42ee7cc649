import { parseResume } from './parse-resume.js';
import { OTHER_TEXTS } from './testing/other-documents.js';
import { plainDocument } from './testing/resume-document.js';

describe('a document that is no resume', () => {
  it.each(Object.entries(OTHER_TEXTS))('%s gives nothing but the finding', (_, text) => {
    const parsed = parseResume(plainDocument(text), { today: '2026-05-31' });
    expect(parsed.findings.map(({ code }) => code)).toContain('not_a_resume');
    expect(parsed).toMatchObject({
      quality: 'unreadable',
      basics: { name: null, email: null, phone: null, emails: [], phones: [] },
      work: [],
      education: [],
      skills: [],
      languages: [],
      experienceMonths: null,
      confidence: {},
    });
  });
});

const HEAD = 'Ana Ruiz\nana.ruiz@example.org | +34 600 000 000\n';

describe('a resume', () => {
  it.each([
    [
      'of someone who writes invoices',
      `${HEAD}** Experience\nAccounts clerk\t2019 – 2023\nIron Works Ltd\n• Wrote every invoice, checked the invoice number, VAT number and due date\n• Matched each purchase order, receipt and payment terms\n• Ran the subtotal checks\n** Education\nDiploma in Accounting\t2015\nTrade College`,
    ],
    [
      'with a letter before it',
      `${HEAD}Dear Hiring Manager,\nI am writing to apply for the post of welder.\nYours sincerely,\nAna Ruiz\nCurriculum vitae\n** Experience\nWelder\t2019 – 2023\nIron Works Ltd\n• Welded\n** Skills\nTIG welding, Excel`,
    ],
    [
      'in sentences',
      `${HEAD}I was born in Lima and I have been a welder since 2004. I learned it at the yard of my uncle, and then I worked at the port and for the railway in the north of the country. I like to work in a team and I can read drawings, and the people that I have trained are still with the yard. I also drive a forklift and I speak English.`,
    ],
    ['that is short', `${HEAD}Welder at Iron Works, 2019 – 2021`],
    [
      'of a chef',
      `${HEAD}** Experience\nChef\t2012 – 2020\nHarbour Inn\n• Wrote instructions for every dish: ingredients, simmer times, tablespoon by tablespoon\n** Skills\nMenus, Stock`,
    ],
  ])('%s is one', (_, text) => {
    const { findings, quality } = parseResume(plainDocument(text), { today: '2026-05-31' });
    expect(findings.map(({ code }) => code)).not.toContain('not_a_resume');
    expect(quality).not.toBe('unreadable');
  });
});
