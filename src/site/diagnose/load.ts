import type { DiagnosisEntry } from '../../core/diagnosis/index.ts';
import type { Answer, AnswersData, DiagnosisData, MessageRecord } from './data.ts';

/** One file per address and page view; after a failure the next call tries again. */
const files = new Map<string, Promise<unknown>>();

function load<T>(url: string): Promise<T> {
  const known = files.get(url);
  if (known) return known as Promise<T>;
  const file = fetch(url)
    .then((answer) => {
      if (!answer.ok) throw new Error(`${answer.status} fetching ${url}`);
      return answer.json() as Promise<T>;
    })
    .catch((error) => {
      files.delete(url);
      throw error;
    });
  files.set(url, file);
  return file;
}

/**
 * The messages that answers are known by.
 * @param base the site's base path with its last slash
 * @throws where the file cannot be had
 */
export const loadMessages = async (base: string): Promise<readonly MessageRecord[]> =>
  (await load<DiagnosisData>(`${base}data/diagnosis.json`)).entries;

/** All answers, with all that diagnosis knows of them. */
export async function loadAnswers(base: string): Promise<readonly (Answer & DiagnosisEntry)[]> {
  const [messages, answers] = await Promise.all([
    loadMessages(base),
    load<AnswersData>(`${base}data/answers.json`),
  ]);
  const signatures = new Map(messages.map((one) => [one.id, one.signatures]));
  return answers.map((answer) => ({
    ...answer,
    title: answer.titles.en,
    signatures: signatures.get(answer.id) ?? [],
  }));
}
