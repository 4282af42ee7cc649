import { layOut } from './layout/layout.js';
import { findSections } from './sections.js';
import { documentOf, plainDocument, runsOf } from './testing/resume-document.js';

const sectionsOf = (document: Parameters<typeof layOut>[0]) =>
  findSections(layOut(document).blocks).map(({ kind, lines }) => [kind, lines.map((line) => line.text)]);

describe('findSections', () => {
  it('puts what stands above the first heading into the header', () => {
    expect(sectionsOf(plainDocument('# Ana Ruiz\nWelder\nSKILLS\nBrazing'))).toEqual([
      ['header', ['Ana Ruiz', 'Welder']],
      ['skills', ['Brazing']],
    ]);
  });

  it('goes on with a section on the next page', () => {
    const document = documentOf(runsOf('** EXPERIENCE\nWelder at Iron Works'), runsOf('Fitter at Steel Yard'));
    expect(sectionsOf(document)).toEqual([['work', ['Welder at Iron Works', 'Fitter at Steel Yard']]]);
  });

  it('starts the main column afresh beside a sidebar', () => {
    const document = documentOf([
      ...runsOf('Skills\nBrazing\nWelding\nGrinding', 50),
      ...runsOf('# Ana Ruiz\nWelder\nExperience\nIron Works', 250, 57),
    ]);
    expect(sectionsOf(document)).toEqual([
      ['skills', ['Brazing', 'Welding', 'Grinding']],
      ['header', ['Ana Ruiz', 'Welder']],
      ['work', ['Iron Works']],
    ]);
  });

  it('reads names of sections that stand left of their content', () => {
    const document = documentOf([
      ...runsOf('Profile\nExperience\nSkills', 50),
      ...runsOf('Calm and careful\nWelder at Iron Works\nBrazing', 200),
    ]);
    expect(sectionsOf(document)).toEqual([
      ['summary', ['Calm and careful']],
      ['work', ['Welder at Iron Works']],
      ['skills', ['Brazing']],
    ]);
  });

  it('takes content behind a colon, but not groups inside the skills', () => {
    expect(sectionsOf(plainDocument('Ana Ruiz\nSkills: Brazing\nLanguages: Spanish'))).toEqual([
      ['header', ['Ana Ruiz']],
      ['skills', ['Brazing', 'Languages: Spanish']],
    ]);
  });

  it('ends a section at a heading of unknown words in the same type', () => {
    const document = plainDocument('** EXPERIENCE\nWelder at Iron Works\n** MY GARDEN\nTomatoes');
    expect(sectionsOf(document)).toEqual([
      ['work', ['Welder at Iron Works']],
      ['other', ['Tomatoes']],
    ]);
  });

  it('reads a name of unknown words in the margin of a form by its place and look', () => {
    const document = documentOf([
      ...runsOf('** Profile\n** Experience\n** Kitchen matters\n** Skills', 50),
      ...runsOf('Calm and careful\nWelder at Iron Works\nSauces\nBrazing', 200),
    ]);
    expect(sectionsOf(document).map(([kind]) => kind)).toEqual(['summary', 'work', 'other', 'skills']);
  });

  it('takes no list item, label or entry of the same kind for a heading', () => {
    const text =
      '** SKILLS\n** • Programming Languages: Python\n** EDUCATION\n** MAGISTERSKÉ STUDIUM, UČITELSTVÍ\nMasarykova univerzita';
    expect(sectionsOf(plainDocument(text)).map(([kind]) => kind)).toEqual(['skills', 'education']);
  });

  it('goes on with a position below its line of skills', () => {
    const text = '** EXPERIENCE\nWelder at Iron Works\nSkills: Brazing\nBuilt vessels\n** EDUCATION\nTrade school';
    expect(sectionsOf(plainDocument(text))).toEqual([
      ['work', ['Welder at Iron Works', 'Built vessels']],
      ['skills', ['Brazing']],
      ['education', ['Trade school']],
    ]);
  });

  it('takes the rest of a list for no heading', () => {
    const text =
      '** SKILLS\nLesson planning, phonics, mentoring, special educational needs, Public\nSpeaking\n** LANGUAGES\nEnglish';
    expect(sectionsOf(plainDocument(text)).map(([kind]) => kind)).toEqual(['skills', 'languages']);
  });

  it.each(['service.', 'experience'])('takes the end of a broken sentence for no heading: %s', (end) => {
    const text = `** EXPERIENCE\nMoved the ledger from a batch job to an event-driven and shared\n${end}\nBuilt vessels`;
    expect(sectionsOf(plainDocument(text)).map(([kind]) => kind)).toEqual(['work']);
  });
});
