import { DomainError } from '#libs/errors';
import { checkedWeights, type Weights } from '#libs/scoring';

/**
 * Weights as a person sets them.
 *
 * @param field where they stand in the request
 * @throws {DomainError} validation_failed, naming the weight that is wrong
 */
export function chosenWeights(input: Readonly<Record<string, unknown>>, field: string): Weights {
  try {
    return checkedWeights(input);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    const [, part, message = cause.message] = /^weights(?:\.(\w+))?: (.*)$/u.exec(cause.message) ?? [];
    const named = part === undefined ? field : `${field}.${part}`;
    throw new DomainError('validation_failed', `${named}: ${message}`, { fields: [{ field: named, message }], cause });
  }
}
