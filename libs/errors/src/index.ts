export { ERROR_CATALOGUE, isErrorCode, type ErrorCode } from './catalogue.js';
export { DomainError, isPassing, notFound, type DomainErrorOptions, type FieldProblem } from './domain-error.js';
