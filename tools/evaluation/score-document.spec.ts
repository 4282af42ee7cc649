import type { ParsingApiShape } from '#libs/resume-parser';
import { scoreDocument } from './score-document.js';
import type { Truth } from './truth.js';

const NOTHING: ParsingApiShape = {
  personal: { name: null, email: null, phone: null, location: null },
  experience: [],
  education: [],
  skills: [],
};

function personal(
  field: 'name' | 'email' | 'phone' | 'location',
  found: string | null,
  truth: Truth,
): number | undefined {
  return scoreDocument(truth, { ...NOTHING, personal: { ...NOTHING.personal, [field]: found } })[field];
}

function job(title: string | null, company: string | null): ParsingApiShape['experience'][number] {
  return { title, company, duration: null, description: null };
}

function withJobs(...experience: ParsingApiShape['experience']): ParsingApiShape {
  return { ...NOTHING, experience };
}

function withSkills(...skills: string[]): ParsingApiShape {
  return { ...NOTHING, skills };
}

describe('scoreDocument', () => {
  it.each([
    ['JOSÉ  Ruiz', 'Jose Ruiz', 1],
    ['Dr. Ana Ruiz, Ph.D.', 'Ana Ruiz', 1],
    ['Ana Ruiz', 'Ana María Ruiz', 0],
    [null, 'Ana Ruiz', 0],
  ])('compares the names %j and %j', (found, name, score) => {
    expect(personal('name', found, { name })).toBe(score);
  });

  it.each([
    ['mailto:Ana@Example.org', 'ana@example.org', 1],
    ['a.na@example.org', 'ana@example.org', 0],
  ])('compares the addresses %j and %j', (found, email, score) => {
    expect(personal('email', found, { email })).toBe(score);
  });

  it.each([
    ['+44 7700 900117', '07700 900117', 1],
    ['07700 900118', '07700 900117', 0],
    ['12345', '345', 1],
  ])('compares the numbers %j and %j', (found, phone, score) => {
    expect(personal('phone', found, { phone })).toBe(score);
  });

  it.each([
    ['Leeds, UK', 'Leeds', 1],
    ['14 Mill Lane, Leeds, UK', 'Leeds', 0],
  ])('compares the places %j and %j', (found, location, score) => {
    expect(personal('location', found, { location })).toBe(score);
  });

  it('accepts what the truth also allows, and wants nothing where there is nothing', () => {
    expect(personal('email', 'b@example.org', { email: 'a@example.org', also: { email: ['b@example.org'] } })).toBe(1);
    expect(personal('phone', null, { phone: null })).toBe(1);
    expect(personal('phone', '07700 900117', { phone: null })).toBe(0);
  });

  it('scores only what the truth holds', () => {
    expect(scoreDocument({ name: 'Ana Ruiz', skills: ['Excel'], unlabelled: ['skills'] }, NOTHING)).toEqual({
      name: 0,
    });
  });

  it('weighs hits against what was found and wanted', () => {
    const truth = { titles: ['Senior Welder', 'Fitter'] };
    expect(scoreDocument(truth, withJobs(job('Senior Welder', null), job('Fitter', null)))).toEqual({ titles: 1 });
    expect(scoreDocument(truth, withJobs(job('senior welder', null)))).toEqual({ titles: 2 / 3 });
    expect(scoreDocument(truth, withJobs(job('Cook', null), job('Baker', null)))).toEqual({ titles: 0 });
    expect(scoreDocument({ titles: [] }, NOTHING)).toEqual({ titles: 1 });
    expect(scoreDocument({ titles: [] }, withJobs(job('Cook', null)))).toEqual({ titles: 0 });
  });

  it('counts recall alone where the truth is a sample', () => {
    const truth = { titles: ['Fitter'], partial: ['titles'] };
    expect(scoreDocument(truth, withJobs(job('Fitter', null), job('Cook', null)))).toEqual({ titles: 1 });
  });

  it('wants title and employer of one position', () => {
    const positions = [
      { title: 'Welder', company: 'Iron Works' },
      { title: 'Fitter', company: 'Steel Yard' },
    ];
    const mixed = withJobs(job('Welder', 'Steel Yard'), job('Fitter', 'Steel Yard Ltd'));
    expect(scoreDocument({ positions }, mixed)).toEqual({ position: 0.5 });
  });

  it('compares a degree alone or with its field', () => {
    const study = { degree: 'BSc', field: 'Physics', institution: null, year: null };
    for (const degree of ['BSc', 'BSc Physics', 'BSc in Physics']) {
      expect(scoreDocument({ degrees: [degree] }, { ...NOTHING, education: [study] })).toEqual({ degrees: 1 });
    }
  });

  it('takes a part of a true skill for right, but not for a hit', () => {
    const truth = { skills: ['C++', 'Project management of large sites', 'Excel'] };
    expect(scoreDocument(truth, withSkills('C++', 'Excel', 'Project management of large sites'))).toEqual({
      skills: 1,
    });
    expect(scoreDocument(truth, withSkills('C', 'Excel')).skills).toBeCloseTo((2 * (1 / 3) * 0.5) / (1 / 3 + 0.5));
    expect(scoreDocument(truth, withSkills('Excel', 'large sites')).skills).toBeCloseTo((2 * (1 / 3)) / (1 / 3 + 1));
    expect(scoreDocument(truth, withSkills('Flying'))).toEqual({ skills: 0 });
    expect(scoreDocument(truth, NOTHING)).toEqual({ skills: 0 });
  });

  it('gives nothing for a document that could not be read', () => {
    expect(scoreDocument({ name: 'Ana', phone: null, skills: [] }, null)).toEqual({ name: 0, phone: 0, skills: 0 });
  });
});
