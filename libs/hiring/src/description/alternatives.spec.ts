import { readDescription } from './read-description.js';

function skillsOf(line: string): { required: string[]; preferred: string[] } {
  const { requiredSkills, preferredSkills } = readDescription(`Requirements\n- ${line}`);
  return { required: requiredSkills.map(({ name }) => name), preferred: preferredSkills.map(({ name }) => name) };
}

describe('skills that will do in each other’s place', () => {
  it.each([
    ['SAP or Xero', ['SAP'], ['Xero']],
    ['Vue.js, Angular or React', ['Vue.js'], ['Angular', 'React']],
    ['DATEV oder ein vergleichbares ERP', ['DATEV'], ['ERP']],
    ['Java ou Kotlin', ['Java'], ['Kotlin']],
    ['Java o Kotlin', ['Java'], ['Kotlin']],
    ['Java oppure Kotlin', ['Java'], ['Kotlin']],
    ['Java ou outra como Kotlin', ['Java'], ['Kotlin']],
    ['Java of een andere taal zoals Kotlin', ['Java'], ['Kotlin']],
    ['A CRM such as HubSpot or Salesforce, and Microsoft Excel', ['CRM', 'Microsoft Excel'], ['HubSpot', 'Salesforce']],
    ['Java (we use Spring Boot, Quarkus is fine)', ['Java'], ['Spring Boot', 'Quarkus']],
  ])('%s', (line, required, preferred) => {
    expect(skillsOf(line)).toEqual({ required, preferred });
  });

  it.each([
    ['Python, Docker and PostgreSQL', ['Python', 'Docker', 'PostgreSQL']],
    ['Python and/or Docker', ['Python', 'Docker']],
    ['Databases (PostgreSQL, Redis)', ['PostgreSQL', 'Redis']],
    ['Python or Java experience; Docker', ['Python', 'Docker']],
  ])('keeps what is asked for together: %s', (line, required) => {
    expect(skillsOf(line).required).toEqual(required);
  });
});
