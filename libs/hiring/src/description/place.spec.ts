import { readDescription } from './read-description.js';

const locationOf = (text: string) => readDescription(text).fields.location;
const titleOf = (text: string) => readDescription(text).fields.title;

describe('where the work is done', () => {
  it.each([
    ['Bookkeeper - Tucson, AZ (hybrid)\nWe keep books.', 'Tucson, AZ'],
    ['Head Gardener\nCork 4 | Onsite | Permanent\nRoses.', 'Cork'],
    ['Swimming coach in Málaga, Spain\nPools.', 'Málaga, Spain'],
    ['Plumber\nWe fix pipes. Based in Swansea, all jobs nearby.', 'Swansea'],
    ['Baker\nThe Rye Room, Aberdeen. Bread and more bread.', 'Aberdeen'],
    ['Form tutor\nMill Lane School, Ipswich\nStart in September.', 'Ipswich'],
    ['Serveur (H/F)\nChez Paulette, bistrot familial à Rennes (centre)', 'Rennes'],
    ['Bus driver - Leicester garage\nEarly shifts.', 'Leicester'],
    ['Fitter - paper mill, Dundee\nNights.', 'Dundee'],
    ['Koch (m/w/d) in Leipzig\nWir kochen.', 'Leipzig'],
    ['Boekhouder te Zwolle\nCijfers.', 'Zwolle'],
    ['Cook\nLocation: Hove, on site\nSoups.', 'Hove'],
    ['Cook\nLocation: Hybrid, Luton\nSoups.', 'Luton'],
    ['Analyst (fully remote)\nYou can work from anywhere in Portugal.', 'Portugal'],
  ])('%j', (text, location) => {
    expect(locationOf(text)).toBe(location);
  });

  it.each([
    'Nice to have: patience\nWe sell to Paris Hotels Ltd.',
    'Editor\nAbout us\nWe have offices in London and Rome.\nDuties\n- Edit',
    'Developer, full time\nWe like Victoria sponge.',
  ])('takes nothing else for a place: %j', (text) => {
    expect(locationOf(text) ?? 'London').toBe('London');
  });

  it.each([
    ['Bookkeeper - Tucson, AZ (hybrid)', 'Bookkeeper'],
    ['Koch (m/w/d) in Leipzig', 'Koch'],
    ['Account manager (Remote - UK)', 'Account manager'],
    ['Fitter (days) - paper mill, Dundee', 'Fitter (days) – paper mill'],
  ])('leaves the place out of the title: %s', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });
});
