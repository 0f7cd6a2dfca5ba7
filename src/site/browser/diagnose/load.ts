import type { DiagnosisEntry } from '../../../core/diagnosis/index.ts';
import type { Answer, AnswersData, DiagnosisData, MessageRecord } from '../../diagnosis-data.ts';
import { fetchJson } from '../fetch-json.ts';

/**
 * The messages that answers are known by.
 * @param base the site's base path with its last slash
 * @throws where the file cannot be had
 */
export const loadMessages = async (base: string): Promise<readonly MessageRecord[]> =>
  (await fetchJson<DiagnosisData>(`${base}data/diagnosis.json`)).entries;

/** All answers, with all that diagnosis knows of them. */
export async function loadAnswers(base: string): Promise<readonly (Answer & DiagnosisEntry)[]> {
  const [messages, answers] = await Promise.all([
    loadMessages(base),
    fetchJson<AnswersData>(`${base}data/answers.json`),
  ]);
  const signatures = new Map(messages.map((message) => [message.id, message.signatures]));
  return answers.map((answer) => ({
    ...answer,
    title: answer.titles.en,
    signatures: signatures.get(answer.id) ?? [],
  }));
}
