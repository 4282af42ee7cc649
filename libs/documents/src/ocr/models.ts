import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { OcrLanguage } from './languages.js';

const resolver = createRequire(import.meta.url);
/** Integer models: as exact as the floating ones of their size, and a quarter of it. */
const KIND = '4.0.0_best_int';

/** Tells scripts and the way a page lies. */
export const SIGHT_MODEL = 'osd';

/**
 * What reads a language where it isn't the one model of its name. Addresses and names of products stand in Latin letters on
 * any page, and some models lack the sign of an e-mail address, so most read together with English; which comes first was
 * measured. No model of Russian is published for the worker: those of Belarusian and Bulgarian know all its letters between
 * them. The Chinese and the Japanese one know Latin letters well enough by themselves.
 */
const MODELS: Partial<Record<OcrLanguage, readonly string[]>> = {
  pol: ['pol', 'eng'],
  ces: ['ces', 'eng'],
  swe: ['swe', 'eng'],
  tur: ['tur', 'eng'],
  vie: ['vie', 'eng'],
  rus: ['bel', 'bul', 'eng'],
  ukr: ['ukr', 'eng'],
  ell: ['eng', 'ell'],
  ara: ['ara', 'eng'],
  heb: ['heb', 'eng'],
  hin: ['eng', 'hin'],
  kor: ['kor', 'eng'],
  zho: ['chi_sim'],
};

export function modelsOf(language: OcrLanguage): readonly string[] {
  return MODELS[language] ?? [language];
}

/** Where a model is installed. Without a folder the worker would ask a download server. */
export function modelFolder(model: string): string {
  return join(dirname(resolver.resolve(`@tesseract.js-data/${model}/package.json`)), KIND);
}
