import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import express from 'express';
import pg from 'pg';

/**
 * The least that the same two jobs can cost: a bare express and busboy handler that writes the file, and a bare handler that
 * asks PostgreSQL one question by primary key.
 */
const { PORT, DATABASE_URL, STORAGE_DIR = '' } = process.env;
const folder = path.join(STORAGE_DIR, 'baseline');
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
const app = express();

app.get('/', (_request, response) => {
  response.json({ status: 'ok' });
});

app.post('/upload', (request, response) => {
  const parser = busboy({ headers: request.headers });
  const hash = createHash('sha256');
  parser.on('file', (_field, content) => {
    content.on('data', (chunk: Buffer) => hash.update(chunk));
    const id = randomUUID();
    void pipeline(content, createWriteStream(path.join(folder, id))).then(() => {
      response.json({ job_id: id, status: 'pending', sha256: hash.digest('hex') });
    });
  });
  request.pipe(parser);
});

app.get('/status/:id', (request, response) => {
  const query = { name: 'one', text: 'select $1::text as job_id, now() as updated_at', values: [request.params.id] };
  void pool.query<{ job_id: string; updated_at: Date }>(query).then(({ rows }) => {
    response.json({ ...rows[0], status: 'completed' });
  });
});

await mkdir(folder, { recursive: true });
app.listen(Number(PORT), '127.0.0.1');
