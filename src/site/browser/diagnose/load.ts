import type { DiagnosisEntry, FirstFix } from '../../../core/diagnosis/index.ts';
import type { Lang } from '../../../words/languages.ts';
import type { Answer, AnswersData, DiagnosisData, MessageRecord } from '../../diagnosis-data.ts';
import { fetchJson } from '../fetch-json.ts';

const data = `${import.meta.env.BASE_URL}data/`;

/**
 * The messages that answers are known by.
 * @throws where the file cannot be had
 */
export const loadMessages = async (): Promise<readonly MessageRecord[]> =>
  (await fetchJson<DiagnosisData>(`${data}diagnosis.json`)).entries;

/** What each answer says before its page is opened, in one language. */
export const loadFixes = (lang: Lang): Promise<Readonly<Record<string, FirstFix>>> =>
  fetchJson(`${data}fixes.${lang}.json`);

/** All answers, with all that diagnosis knows of them. */
export async function loadAnswers(): Promise<readonly (Answer & DiagnosisEntry)[]> {
  const [messages, answers] = await Promise.all([
    loadMessages(),
    fetchJson<AnswersData>(`${data}answers.json`),
  ]);
  const signatures = new Map(messages.map((message) => [message.id, message.signatures]));
  return answers.map((answer) => ({
    ...answer,
    title: answer.titles.en,
    signatures: signatures.get(answer.id) ?? [],
  }));
}
