import type { Request, Response } from 'express';
import { requireAllowedOrigin } from './origin.js';

describe('requireAllowedOrigin', () => {
  const check = requireAllowedOrigin(['https://app.example', 'http://localhost:5173']);

  function outcomeOf(origin: string | undefined): unknown {
    const next = jest.fn();
    check({ headers: { origin } } as Request, {} as Response, next);
    expect(next).toHaveBeenCalledTimes(1);
    return (next.mock.calls as unknown[][])[0]?.[0];
  }

  it.each(['https://app.example', 'http://localhost:5173'])('lets pages of %s call', (origin) => {
    expect(outcomeOf(origin)).toBeUndefined();
  });

  it('lets programs call, which send no origin', () => {
    expect(outcomeOf(undefined)).toBeUndefined();
  });

  it.each([
    'https://evil.example',
    'http://app.example',
    'https://app.example:8443',
    'https://app.example.evil.example',
    'https://app.example/',
    'https://APP.example',
    'null',
    '',
  ])('refuses pages of %j', (origin) => {
    expect(outcomeOf(origin)).toMatchObject({ code: 'origin_not_allowed', message: 'Origin not allowed', status: 403 });
  });
});
