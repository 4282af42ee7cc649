import { StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { DomainError, type FieldProblem } from '#libs/errors';

interface Issue {
  message: string;
  path?: readonly (PropertyKey | { key: PropertyKey })[] | undefined;
}

/** Checks every parameter that has a schema, and says which field is wrong. */
export class RequestValidationPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({ transform: true });
  }

  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    const { schema } = metadata;
    if (schema === undefined || metadata.type === 'custom') return value;
    // Express leaves the body of a request without one undefined; the schema should name the fields that lack.
    const result = await schema['~standard'].validate(value ?? {});
    if (result.issues === undefined) return result.value as T;
    throw validationFailed(result.issues, metadata.type, metadata.data);
  }
}

/** @param part `body`, `query`, `param`: where the value came from */
export function validationFailed(issues: readonly Issue[], part: string, name?: string): DomainError {
  const fields = issues.map((issue): FieldProblem => {
    const path = (issue.path ?? []).map((segment) => String(typeof segment === 'object' ? segment.key : segment));
    return { field: [part, ...(name === undefined ? [] : [name]), ...path].join('.'), message: issue.message };
  });
  const sentences = fields.slice(0, 3).map(({ field, message }) => `${field}: ${message}`);
  return new DomainError('validation_failed', sentences.join('; '), { fields });
}
