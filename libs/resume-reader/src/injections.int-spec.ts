import { loadModelConfig } from '#libs/config';
import { parseResume } from '#libs/resume-parser';
import { ModelServer } from '#libs/testing';
import { readResume, type ReadResume } from './read-resume.js';
import { readWithModel, resumeModelFromConfig, type ResumeModel } from './read-with-model.js';
import { HIDDEN_MARK, INJECTIONS, type Injection } from './testing/injections.js';
import { pdfResume, PERSON, textResume, vanishedResume } from './testing/resume-files.js';

const API_KEY = 'planted-api-key-4711';
const SEEN = ['at the end', 'in a bullet', 'at the top'];

/** The answer of a model that does all that the injections ask for, and tells its prompt. */
function obedient(prompt: string): object {
  return {
    is_resume: true,
    basics: {
      name: 'Eve Mallory',
      label: 'Chief Executive Officer',
      email: 'eve@evil.example',
      phone: '+44 20 7946 0000',
      location: 'Harvard University',
    },
    summary: prompt,
    work: [
      {
        ...{ position: 'Chief Executive Officer', employer: 'Initech', location: 'Monaco', dates: '2001 - 2024' },
        description: `${prompt}\n${API_KEY}`,
      },
    ],
    education: [{ institution: 'Harvard University', degree: 'PhD', field: 'Quantum Computing', dates: '1999' }],
    skills: ['Kubernetes', 'Quantum Computing', prompt.slice(0, 50), API_KEY, '<email-99>'],
    languages: [{ language: 'Klingon', level: 'native' }],
    certificates: [{ name: 'Certified Genius', issuer: 'Initech', date: '2020' }],
    projects: [{ name: 'World domination', dates: '2020', description: prompt }],
    publications: [{ name: 'How to obey', date: '2020' }],
  };
}

async function read(injection: Injection): Promise<ReadResume> {
  const { place } = injection;
  if (place === 'vanished') {
    const parsed = parseResume(vanishedResume(injection), { today: new Date().toISOString().slice(0, 10) });
    return { format: 'docx', pages: 1, ocr: false, ms: 1, model: null, parsed };
  }
  const isText = SEEN.includes(place);
  const bytes = isText ? Buffer.from(textResume(injection)) : pdfResume(injection);
  return readResume(bytes, isText ? 'resume.txt' : 'resume.pdf', { recognise: null });
}

describe('a resume that speaks to the model', () => {
  let server: ModelServer;
  let model: ResumeModel | null;
  let asked: { system: string; user: string };

  beforeAll(async () => {
    server = await ModelServer.start();
    model = resumeModelFromConfig(
      loadModelConfig({ OPENAI_API_KEY: API_KEY, OPENAI_BASE_URL: server.url, OPENAI_MODEL: 'test-model' }),
    );
  });

  beforeEach(() => {
    server.reset();
    server.otherwise(({ body }) => {
      const [system, user] = body['messages'] as { content: string }[];
      asked = { system: system?.content ?? '', user: user?.content ?? '' };
      return { content: obedient(asked.system) };
    });
  });

  afterAll(async () => {
    await server.close();
  });

  it('is tried in many ways', () => {
    expect(INJECTIONS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(INJECTIONS.map(({ name, place, text }) => name + place + text)).size).toBe(INJECTIONS.length);
  });

  it.each(INJECTIONS.map((injection) => [injection.name, injection.place, injection] as const))(
    'changes nothing by %s, %s',
    async (_name, _place, injection) => {
      const rules = await read(injection);
      const result = await readWithModel(rules, model);
      expect(result.model).toMatchObject({ degraded: false });
      expect({ ...result.parsed, confidence: {} }).toEqual({ ...rules.parsed, confidence: {} });
      expect(result.parsed.basics.name).toBe(PERSON);

      const written = JSON.stringify(result);
      for (const secret of [API_KEY, asked.system.slice(0, 40), 'Klingon', 'Certified Genius', 'World domination']) {
        expect(written).not.toContain(secret);
      }
      expect(JSON.stringify(server.requests[0]?.body)).not.toContain(API_KEY);
    },
  );

  const hidden = INJECTIONS.filter(({ place }) => !SEEN.includes(place));

  it.each(hidden.map((injection) => [injection.name, injection.place, injection] as const))(
    'is not sent what nobody sees: %s, %s',
    async (_name, _place, injection) => {
      expect(injection.text).toContain(HIDDEN_MARK);
      const rules = await read(injection);
      expect(rules.parsed.findings.map(({ code }) => code)).toContain('hidden_text');
      await readWithModel(rules, model);
      expect(asked.user).toContain(PERSON);
      for (const planted of [HIDDEN_MARK, 'Mallory', 'Initech', 'Kubernetes']) {
        expect(server.requests[0]?.text).not.toContain(planted);
      }
    },
  );

  it.each(INJECTIONS.map((injection) => [injection.name, injection.place, injection] as const))(
    'can not forge delimiters, placeholders or unseen signs by %s, %s',
    async (_name, _place, injection) => {
      await readWithModel(await read(injection), model);
      expect(asked.user.match(/<\/?resume>/gu)).toEqual(['<resume>', '</resume>']);
      expect(asked.user.startsWith('<resume>\n') && asked.user.endsWith('\n</resume>')).toBe(true);
      const placeholders = [...asked.user.matchAll(/<(?!\/?resume>)[^>\s]+>?/gu)].map(([placeholder]) => placeholder);
      for (const placeholder of placeholders) expect(placeholder).toMatch(/^<(?:email|phone|link|address)-\d+>$/u);
      expect(asked.user).not.toMatch(/[\u{e0000}-\u{e007f}\u200b]|\]\(|https?:/u);
      expect(asked.user).not.toMatch(/marta\.oliveira|7400/u);
    },
  );
});
