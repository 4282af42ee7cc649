import { DomainError, ERROR_CATALOGUE, isErrorCode, notFound, type ErrorCode } from './index.js';

describe('the catalogue of errors', () => {
  it.each(Object.entries(ERROR_CATALOGUE))('has for %s a status of an error and a title', (code, { status, title }) => {
    expect(code).toMatch(/^[a-z][a-z_]+$/);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
    expect(title).toMatch(/^[A-Z]/);
  });

  it('knows its codes, and no property that every object has', () => {
    expect(isErrorCode('not_found')).toBe(true);
    for (const stranger of ['constructor', 'toString', '__proto__', '', 'NOT_FOUND'])
      expect(isErrorCode(stranger)).toBe(false);
  });
});

describe('DomainError', () => {
  it('carries the status of its code, the fields and the time to wait', () => {
    const fields = [{ field: 'body.email', message: 'Invalid' }];
    const error = new DomainError('rate_limited', 'Slow down.', { fields, retryAfter: 5 });
    expect(error).toMatchObject({ status: 429, code: 'rate_limited', message: 'Slow down.', fields, retryAfter: 5 });
    expect(error).toBeInstanceOf(Error);
  });

  it('keeps its cause for the log', () => {
    const cause = new Error('inside');
    expect(new DomainError('internal', 'Sorry.', { cause }).cause).toBe(cause);
  });

  it('answers for what is not there in the same words, whatever the reason', () => {
    expect(notFound('Resume')).toMatchObject({ code: 'not_found' satisfies ErrorCode, message: 'Resume not found' });
  });
});
