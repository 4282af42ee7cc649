import { readDescription } from './read-description.js';

function educationOf(text: string) {
  const { educationLevel, educationField } = readDescription(text).fields;
  return [educationLevel, educationField];
}

describe('the education asked for', () => {
  it.each([
    [
      'Requirements\n- Three years of teaching history in a secondary school\n- Degree in History',
      ['bachelor', 'History'],
    ],
    [
      'Tasks\n- Prepare classes for the A level\nRequirements\n- Degree in Physics or a subject near it',
      ['bachelor', 'Physics'],
    ],
    ['Requisitos\n- Experiencia docente en secundaria\n- Grado en Historia', ['bachelor', 'Historia']],
  ])('is not the level that is taught: %j', (text, expected) => {
    expect(educationOf(text)).toEqual(expected);
  });

  it.each([
    'You need a university degree in any subject',
    'Requirements\n- Degree in a relevant discipline',
    'Profil\n- Studium in einem beliebigen Fach',
    'Requisitos\n- Grado en cualquier materia',
  ])('has no field where any will do: %j', (text) => {
    expect(educationOf(text)).toEqual(['bachelor', null]);
  });

  it.each([
    ['Requisitos\n- Formación profesional (FP) en Cocina', ['vocational', 'Cocina']],
    ['Profil\n- Studium im Bauwesen', ['bachelor', 'Bauwesen']],
    ['Required\n- J.D. from an accredited school', ['doctorate', null]],
  ])('reads %j', (text, expected) => {
    expect(educationOf(text)).toEqual(expected);
  });
});
