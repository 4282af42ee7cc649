import { fold } from '../text/fold.js';
import { countryHint, findPhone } from './phone.js';

describe('findPhone', () => {
  it.each([
    ['+49 711 55501420', 'US', '+49 711 55501420', '+4971155501420'],
    ['Tel. (212) 555-0147', 'US', '(212) 555-0147', '+12125550147'],
    ['07400 123456', 'GB', '07400 123456', '+447400123456'],
    ['06 12 34 56 78', 'FR', '06 12 34 56 78', '+33612345678'],
    ['212 · 555 · 0147', 'US', '212 · 555 · 0147', '+12125550147'],
    ['981 55 01 22 / 600 123 456', 'ES', '981 55 01 22', '+34981550122'],
    ['0221 / 555 01 47', 'DE', '0221 / 555 01 47', '+492215550147'],
  ] as const)('reads %s', (text, country, written, e164) => {
    expect(findPhone(text, text.length, country)).toEqual({ text: written, e164 });
  });

  it('keeps a labelled number that no country knows, without E.164', () => {
    expect(findPhone('Phone: 0123 456789', 18, 'US')).toEqual({ text: '0123 456789', e164: null });
  });

  it.each(['2010 - 2014', '01.2019 - 03.2020', '12345', 'ISO 9001', '1234 1234 1234 1234 1234'])(
    'takes no number from "%s"',
    (text) => {
      expect(findPhone(text, text.length, 'US')).toBeNull();
    },
  );

  it('does not join numbers over lines', () => {
    expect(findPhone('Tel 0711 5550142\n70597 Stuttgart', 30, 'DE')?.text).toBe('0711 5550142');
  });
});

it('guesses the country from the words of the resume', () => {
  expect(countryHint(fold('Berufserfahrung'))).toBe('DE');
  expect(countryHint(fold('Experiencia laboral, Formación'))).toBe('ES');
  expect(countryHint(fold('Leeds, UK'))).toBe('GB');
  expect(countryHint(fold('Work experience'))).toBe('US');
});
