/**
 * Offline reading, from the page's side. It comes after the page, in a quiet moment: whoever only
 * reads one page waits for nothing.
 */
import { words as en } from '../../../words/en/offline.ts';
import { asLang, type Lang } from '../../../words/languages.ts';
import { words as zh } from '../../../words/zh/offline.ts';
import type { Answer } from './messages.ts';
import {
  canSave,
  isDeclined,
  megabytes,
  readSets,
  register,
  registered,
  save,
  setsOfPage,
} from './offline-client.ts';

const offlineWords: Readonly<Record<Lang, typeof en>> = { en, zh };

const { mode } = document.documentElement.dataset;
const lang = asLang(mode);

/** The line in the footer: whether this is saved, how much, and the way to more. */
const link = document.createElement('a');
const size = document.createElement('span');

function draw(word: 'line' | 'saved' | 'saving', sets?: Answer['sets']): void {
  const both = mode === 'both' ? ` · ${offlineWords.zh[word]}` : '';
  link.textContent = offlineWords[lang][word] + both;
  const bytes = Object.values(sets ?? {}).reduce((sum, set) => sum + (set.saved ? set.size : 0), 0);
  size.textContent = word === 'saved' ? ` ${megabytes(bytes)}` : '';
}

async function start(): Promise<void> {
  link.href = `${import.meta.env.BASE_URL}${lang}/offline/`;
  draw('line');
  const line = document.createElement('p');
  line.append(link, size);
  document.querySelector('.site-footer > div')?.append(line);
  // Whoever counts bytes is not given a megabyte unasked; what they asked for stays up to date.
  const { saveData } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {};
  if (isDeclined() || (saveData && !(await registered()))) return;
  watch(await register());
  const wanted = setsOfPage();
  const show = (sets: Answer['sets'] | undefined, otherwise: 'line' | 'saving'): void =>
    draw(sets && wanted.every((set) => sets[set].saved) ? 'saved' : otherwise, sets);
  show(await readSets(), 'saving');
  show((await save(wanted)).sets, 'line');
}

/** Says so when a newer build is saved and waits for this one's pages to close. */
function watch(registration: ServiceWorkerRegistration): void {
  const announceWaiting = async (): Promise<void> => {
    if (!registration.waiting || !registration.active) return;
    const { announce } = await import('./update-note.ts');
    announce(registration, offlineWords[lang]);
  };
  const follow = (): void =>
    registration.installing?.addEventListener('statechange', announceWaiting);
  registration.addEventListener('updatefound', follow);
  // It may have begun before this script did.
  follow();
  void announceWaiting();
}

// Not every browser says when it is idle.
const idle = globalThis.requestIdleCallback ?? setTimeout;
if (import.meta.env.PROD && canSave()) idle(() => void start().catch(() => undefined));
