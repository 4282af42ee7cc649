import { createRequire } from 'node:module';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { VERSION } from '../features/platform/version.js';

const DESCRIPTION = `Resumes in, candidates out. Log in with \`POST /api/auth/login\` and send the access token as
\`Authorization: Bearer\`, or send an API key as \`X-API-Key\`. Errors are \`application/problem+json\` (RFC 9457).`;

const problemSchema = z.object({
  type: z.string().meta({ example: 'urn:shortlist:error:not_found' }),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  instance: z.string(),
  error: z.string().describe('Stable code.'),
  message: z.string(),
  details: z.array(z.object({ field: z.string(), message: z.string() })).nullable(),
  request_id: z.string(),
});

/** The API's description, made from the same schemas that check requests and shape answers. */
export function buildOpenApi(app: NestExpressApplication): OpenAPIObject {
  const outline = new DocumentBuilder()
    .setTitle('Shortlist')
    .setVersion(VERSION)
    .setDescription(DESCRIPTION)
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'bearer')
    .addApiKey({ type: 'apiKey', in: 'header', name: 'X-API-Key' }, 'apiKey')
    .build();
  const document = SwaggerModule.createDocument(app, outline, {
    standardSchemaConverter: (schema, { schemaType }) =>
      schema instanceof z.ZodType ? { schema: jsonSchema(schema, schemaType) } : undefined,
  });
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: jsonSchema(problemSchema, 'output') },
  };
  return document;
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Record<string, never> {
  const converted = z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
    // zod spells a format out as a pattern too: long, and nothing that a reader of `format: uuid` needs.
    override: ({ jsonSchema: made }) => {
      if (made.format !== undefined) delete made.pattern;
    },
  });
  delete converted.$schema;
  return converted as unknown as Record<string, never>;
}

/** Serves the description and two readers for it. It is made when it is first asked for: most starts are for other work. */
export function serveApiDocs(app: NestExpressApplication): void {
  let made: OpenAPIObject | undefined;
  const description = (): OpenAPIObject => (made ??= buildOpenApi(app));
  const express = app.getHttpAdapter().getInstance() as { get: (path: string, handler: Handler) => void };
  express.get('/openapi.json', (_request, response) => void response.json(description()));
  for (const path of ['docs', 'api/docs']) SwaggerModule.setup(path, app, description, { raw: false });
  for (const path of ['/redoc', '/api/redoc']) express.get(path, sendRedoc);
  const script = createRequire(import.meta.url).resolve('#redoc');
  express.get('/redoc/redoc.standalone.js', (_request, response) => {
    response.sendFile(script, { maxAge: '1d' });
  });
}

type Handler = (request: Request, response: Response) => void;

const REDOC_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <title>Shortlist API</title>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
  </head>
  <body>
    <redoc spec-url="/openapi.json"></redoc>
    <script src="/redoc/redoc.standalone.js"></script>
  </body>
</html>
`;

function sendRedoc(_request: Request, response: Response): void {
  // Redoc styles its page inline and searches in a worker made from a blob.
  response.setHeader(
    'Content-Security-Policy',
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; worker-src blob:",
  );
  response.type('html').send(REDOC_PAGE);
}
