import type { Answer, ApiClient, Json, UploadFile } from '#libs/testing';

/** A resume of somebody else each time, so that no test meets what another one has left in the cache. */
export function resumeOf(email: string): UploadFile {
  return { name: 'resume.txt', content: `Ada Byron\n${email}\n+44 20 7946 0958\n\nSkills\nPython, Mathematics\n` };
}

export function fileForm(file: UploadFile, fields: Record<string, string> = {}): FormData {
  const form = new FormData();
  form.append('fileType', 'file');
  const content = typeof file.content === 'string' ? file.content : Uint8Array.from(file.content);
  form.append('file', new Blob([content]), file.name);
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

export function textForm(text: string, fields: Record<string, string> = {}): FormData {
  const form = new FormData();
  form.append('fileType', 'text');
  form.append('text', text);
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

export function parse(client: ApiClient, body: FormData, path = '/parse-resume'): Promise<Answer> {
  return client.send('POST', path, { body });
}

export function metadataOf(result: Json): Json {
  return result['metadata'] as Json;
}
