import type { Answer, ApiClient, Json, UploadFile } from '#libs/testing';
import { eventually } from '#libs/testing';

export const DESCRIPTION = `Senior backend developer. Requirements: five years of Python, PostgreSQL and Docker; Kubernetes.
  Nice to have: TypeScript.`;

/** Shows Python, PostgreSQL and Docker. */
export const CV = `Ada Byron
ada@example.com
+44 20 7946 0958

Experience
Backend Developer, Engine Works, 2018 - 2024
Services in Python with PostgreSQL, shipped with Docker.

Skills
Python, PostgreSQL, Docker
`;

/** A form as the documented clients send it. */
export function analysisForm(cv: UploadFile | string | undefined, fields: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ job_description: DESCRIPTION, ...fields })) form.append(name, value);
  if (typeof cv === 'string') form.append('cv_text', cv);
  else if (cv !== undefined) {
    const content = typeof cv.content === 'string' ? cv.content : Uint8Array.from(cv.content);
    form.append('cv_file', new Blob([content]), cv.name);
  }
  return form;
}

export function analyse(client: ApiClient, body: FormData | URLSearchParams): Promise<Answer> {
  return client.send('POST', '/api/analyze', { body });
}

/** Asks for the status again and again, as the documented client does. */
export function untilAnalysed(client: ApiClient, jobId: string, deadlineMs = 45_000): Promise<Json> {
  return eventually(
    `${jobId} to be analysed`,
    async () => {
      const { body } = await client.get(`/api/status/${jobId}`);
      return ['completed', 'failed'].includes(String(body['status'])) ? body : undefined;
    },
    deadlineMs,
  );
}
