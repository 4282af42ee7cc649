import { fold } from '../text/fold.js';

/**
 * Sentences that speak to a language model. No list of them is complete, and none is relied on: what a model proposes
 * must stand in the text all the same. Lines that are found here don't even count as text.
 */
const PHRASES: readonly RegExp[] = [
  // English
  /\b(?:ignore|disregard|forget|override|bypass|skip)\b.{0,40}\b(?:previous|prior|above|earlier|preceding|all|any|your|these|those|other)\b.{0,40}\b(?:instruct\w*|prompts?|rules?|directi\w+|guidelines?|commands?|messages?|context)\b/u,
  /\b(?:new|updated|additional|secret|hidden|special|following|these|my|your) (?:system )?(?:instructions?|prompts?)\b/u,
  /\b(?:system|developer|hidden|initial|original) (?:prompts?|messages?|instructions?|overrides?)\b/u,
  /^\W*(?:system|assistant|developer|user|instructions?|prompt|note to ai)\s*(?:\W{0,3}:|\])/u,
  /\byou (?:are|must|will|should) (?:now |act |an? |no longer |be )*(?:ai|artificial|assistant|language model|chatgpt|gpt|dan|llm|bot|model|ignore|follow|obey|rate|score|answer|respond|output)\b/u,
  /\b(?:ai|llms?|gpt|chatgpt|claude|gemini|copilot|chat ?bots?|language models?|models?|parsers?|assistants?|screeners?|ats)\b.{0,25}\b(?:must|should|shall|please|are to|is to|have to|has to|reading this|read this|processing this)\b/u,
  /\b(?:attention|dear|hey|note to|message to|to) (?:the |all |any )*(?:ai|llms?|gpt|chatgpt|language models?|models?|parsers?|assistants?|screeners?|ats)\b/u,
  /\b(?:respond|reply|answer|output|return|say|write|print) (?:only|just|with|exactly|nothing|the following|in json|json)\b/u,
  /\b(?:reveal|print|repeat|show|leak|output|disclose|send|include|append|copy)\b.{0,40}\b(?:prompts?|instructions?|api keys?|secrets?|passwords?|credentials|environment variables?|delimiters?)\b/u,
  /\b(?:set|change|replace|rewrite|fill in|use|put|list|add|report|give|record|extract)\b.{0,40}\b(?:fields?|json|schema|name to|name as|value to|is_resume|skills? list|as (?:the )?(?:name|skill|employer|candidate|title))\b/u,
  /\b(?:rate|score|rank|recommend|shortlist|select|hire|approve|prefer)\b.{0,25}\b(?:this|the|me as|above all)\b.{0,25}\b(?:candidates?|applicants?|resumes?|cv|person|highest|first|perfect|100)\b/u,
  /\b(?:do not|don't|never) (?:follow|mention|reveal|tell|include|extract|report|parse|list)\b/u,
  /\b(?:jail ?break|prompt injection|developer mode|god mode|dan mode|end of (?:resume|document|input|text|user))\b/u,
  // German, Dutch, Swedish
  /(?:ignorier|vergiss|missacht|vergessen sie|ubergeh|negeer|vergeet|ignorera|glom ).{0,60}(?:anweis|instru|vorgab|regel|prompt|befehl|aanwijzing|opdracht)/u,
  // French, Spanish, Italian, Portuguese, Romanian: accents are folded
  /(?:ignor|oubli|ne tene?z? pas compte|neglige|olvid|omit|haz caso omiso|descart|dimentic|trascur|esque|desconsider|uita ).{0,60}(?:instru|instrucc|consign|directiv|indica|regl|regol|regr|orden|comand|istruz|ordini|prompt|orienta)/u,
  // Polish, Czech, Turkish, Vietnamese, Indonesian
  /(?:zignoruj|pomin|zapomnij|ignoruj).{0,60}(?:instrukcj|polecen|zasad|pokyn|pravid)/u,
  /(?:talimat|komut|yonerge|kural).{0,60}(?:yok say|unut|gormezden|dikkate alma)/u,
  /(?:bo qua|quen).{0,60}(?:huong dan|chi dan|lenh|quy tac)/u,
  /(?:abaikan|lupakan).{0,60}(?:instruksi|perintah|aturan)/u,
  // Russian, Ukrainian, Greek, Hebrew, Arabic, Hindi, Thai
  /(?:игнорир|забуд|не обращаи|проигнорир|ігнор|забуд).{0,60}(?:инструкц|указан|правил|команд|інструкц|вказів)/u,
  /(?:αγνοησ|ξεχασ|παραβλεψ).{0,60}(?:οδηγι|εντολ|κανον)/u,
  /(?:התעלם|התעלמ|שכח).{0,60}(?:הוראות|ההוראות|הנחיות|ההנחיות)/u,
  /(?:تجاهل|انس|تجاوز).{0,60}(?:تعليمات|أوامر|اوامر|قواعد)/u,
  /(?:निरदेश|निर्देश|आदेश).{0,60}(?:अनदेख|नजरअंदाज|नज़रअंदाज|भूल)|(?:अनदेख|नजरअंदाज|नज़रअंदाज|भूल).{0,60}(?:निरदेश|निर्देश|आदेश)/u,
  /(?:เพกเฉย|เพิกเฉย|ไมตองสนใจ|ไม่ต้องสนใจ|ลืม|ลม).{0,60}(?:คาสง|คำสั่ง|คาแนะนา|คำแนะนำ)/u,
  // Chinese, Japanese, Korean
  /(?:忽略|无视|無視|忘记|忘記|忽视|忽視).{0,30}(?:指令|指示|说明|說明|规则|規則|提示|要求)/u,
  /(?:指示|命令|ルール|ルール|プロンプト|フロンフト).{0,20}(?:無視|忘れ)/u,
  /(?:지시|명령|지침|프롬프트|규칙).{0,20}(?:무시|잊)/u,
];

const SENTENCE_END = /[.!?。！？।…]["'”’)\]]*\s*$/u;
/** Lines that may belong to a sentence begun above. */
const MOST_CONTINUATIONS = 3;
const LONGEST_LINE = 2000;

function speaksToModel(line: string): boolean {
  const raw = line.slice(0, LONGEST_LINE);
  const candidates = [fold(raw), raw.normalize('NFKC').toLowerCase()].map((text) => text.replace(/\s+/gu, ' '));
  return candidates.some((text) => PHRASES.some((phrase) => phrase.test(text)));
}

/**
 * Blanks out the lines that speak to a language model, each with the end of its sentence. The text keeps its length and
 * its lines, so that places in it stay the same.
 */
export function withoutAddressedLines(text: string): { text: string; count: number } {
  let count = 0;
  let goesOn = 0;
  const lines = text.split('\n').map((line) => {
    const speaks = speaksToModel(line);
    if (!speaks && goesOn === 0) return line;
    count += 1;
    goesOn = SENTENCE_END.test(line) || line.trim() === '' ? 0 : speaks ? MOST_CONTINUATIONS : goesOn - 1;
    return ' '.repeat(line.length);
  });
  return { text: lines.join('\n'), count };
}
