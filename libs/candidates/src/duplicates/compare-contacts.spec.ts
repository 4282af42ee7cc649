import { compareEmails, comparePhones, mailboxKey, profileKey } from './compare-contacts.js';

it.each([
  ['Ada.Byron+jobs@gmail.com', 'adabyron@gmail.com'],
  ['adabyron@googlemail.com', 'adabyron@gmail.com'],
  ['ada.byron+jobs@example.com', 'ada.byron@example.com'],
  ['info@example.com', null],
  ['no address', null],
])('makes %s one mailbox: %s', (email, key) => {
  expect(mailboxKey(email)).toBe(key);
});

it.each([
  ['https://www.linkedin.com/in/Ada-Byron/?lang=en', 'linkedin.com/in/ada-byron'],
  ['github.com/ada', 'github.com/ada'],
  ['https://example.com/ada', null],
])('makes %s one profile: %s', (link, key) => {
  expect(profileKey(link)).toBe(key);
});

it('weighs the same mailbox name elsewhere less than the same mailbox', () => {
  expect(compareEmails(['ada.byron@a.example'], ['ada.byron@a.example'])?.kind).toBe('exact');
  expect(compareEmails(['ada.byron@a.example'], ['adabyron@b.example'])?.kind).toBe('close');
  expect(compareEmails(['ada@a.example'], ['grace@b.example'])?.kind).toBe('conflict');
  expect(compareEmails(['info@a.example'], ['info@a.example'])).toBeUndefined();
});

it('knows a number without its country', () => {
  expect(comparePhones(['+441134960301'], ['+441134960301'])?.kind).toBe('exact');
  expect(comparePhones(['+441134960301'], ['0113 496 0301'])?.kind).toBe('close');
  expect(comparePhones(['+441134960301'], ['+441134960302'])?.kind).toBe('conflict');
});
