import { BadRequestException, HttpException, NotFoundException, PayloadTooLargeException } from '@nestjs/common';
import { DOCUMENT_ERROR_CODES, DocumentError } from '#libs/documents';
import { DomainError, ERROR_CATALOGUE, type ErrorCode } from '#libs/errors';
import { toDomainError, toProblem } from './problem.js';

const CODES = Object.keys(ERROR_CATALOGUE) as ErrorCode[];

describe('toProblem', () => {
  it.each(CODES)('answers %s by RFC 9457, with what clients of the older APIs look for', (code) => {
    const problem = toProblem(new DomainError(code, 'A sentence.'), '/api/users', 'request-1');
    const { status, title } = ERROR_CATALOGUE[code];
    expect(problem).toEqual({
      ...{ type: `urn:shortlist:error:${code}`, title, status, detail: 'A sentence.', instance: '/api/users' },
      ...{ error: code, message: 'A sentence.', details: null, request_id: 'request-1' },
    });
  });

  it('names the fields that are wrong', () => {
    const fields = [{ field: 'body.email', message: 'Invalid email' }];
    expect(toProblem(new DomainError('validation_failed', 'x', { fields }), '/', '1').details).toEqual(fields);
  });

  it('never holds the cause', () => {
    const cause = new Error('select * from users where password_hash');
    expect(JSON.stringify(toProblem(new DomainError('internal', 'Sorry.', { cause }), '/', '1'))).not.toContain(
      'select',
    );
  });
});

describe('toDomainError', () => {
  it('leaves a domain error as it is', () => {
    const error = new DomainError('conflict', 'x');
    expect(toDomainError(error)).toBe(error);
  });

  it.each(DOCUMENT_ERROR_CODES)('knows %s of a document as an error of the catalogue', (code) => {
    expect(toDomainError(new DocumentError(code, 'What is wrong.'))).toMatchObject({ code, message: 'What is wrong.' });
  });

  it.each([
    [new NotFoundException('Cannot GET /secret/path'), 'not_found', 'No such address.'],
    [new PayloadTooLargeException(), 'payload_too_large', 'The request is too large.'],
    [new BadRequestException('Bad input'), 'validation_failed', 'Bad input'],
    [new HttpException('inside', 502), 'internal', 'Something went wrong on our side.'],
  ])('gives Nest s %s the code %s', (exception, code, message) => {
    expect(toDomainError(exception)).toMatchObject({ code, message });
  });

  it.each([
    [400, 'malformed_json'],
    [413, 'payload_too_large'],
    [415, 'malformed_json'],
  ])('gives a body parser s error of status %i the code %s', (status, code) => {
    const thrown = Object.assign(new SyntaxError('Unexpected token } in JSON'), { status, expose: true });
    expect(toDomainError(thrown).code).toBe(code);
    expect(toDomainError(thrown).message).not.toContain('token');
  });

  it.each([
    ['PostgreSQL is shutting down', { code: '57P01' }],
    ['nothing listens', { code: 'ECONNREFUSED' }],
    ['Prisma finds no server', { code: 'P1001' }],
    ['the pool is empty', { message: 'timeout exceeded when trying to connect' }],
  ])('says that the database is away when %s, and when to try again', (_what, facts) => {
    const thrown = Object.assign(new Error('connect to 10.0.0.7 failed'), facts);
    const error = toDomainError(thrown);
    expect(error).toMatchObject({ code: 'service_unavailable', status: 503, retryAfter: 5 });
    expect(error.message).not.toContain('10.0.0.7');
  });

  it.each([
    new Error('relation "users" does not exist at character 15'),
    new TypeError("Cannot read properties of undefined (reading 'id')"),
    Object.assign(new Error('forged'), { status: 500, expose: true }),
    'a text',
    undefined,
    null,
    { code: 'not_found', message: 'looks like one of ours' },
  ])('tells nothing of %p that it does not know', (thrown) => {
    const error = toDomainError(thrown);
    expect(error).toMatchObject({ code: 'internal', status: 500 });
    expect(error.message).not.toMatch(/users|undefined|forged|ours|a text/);
  });
});
