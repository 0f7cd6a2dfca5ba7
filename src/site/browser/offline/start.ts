/**
 * Offline reading, from the page's side. It comes after the page, in a quiet moment, and only to readers
 * who stay: see `reader/offline-loader.ts`.
 */
import { words as en } from '../../../words/en/offline.ts';
import { fill } from '../../../words/fill.ts';
import { asLang, type Lang, languages } from '../../../words/languages.ts';
import { words as zh } from '../../../words/zh/offline.ts';
import type { Answer, SetState } from './messages.ts';
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

/** The line in the footer: whether this is saved, how much and since when, and the way to more. */
const link = document.querySelector<HTMLElement>('.site-footer .offline');

function draw(word: 'line' | 'saved' | 'saving', sets: readonly SetState[] = []): void {
  const size = megabytes(sets.reduce((sum, set) => sum + (set.saved ? set.size : 0), 0));
  const since = sets.flatMap((set) => set.since ?? []).sort()[0] ?? '';
  const langs = mode === 'both' ? languages : [lang];
  const said = langs.map((one) => fill(offlineWords[one][word], { size, since }));
  if (link) link.textContent = said.join(' · ');
}

interface Connection {
  readonly saveData?: boolean;
  readonly type?: string;
  readonly effectiveType?: string;
}

/** Whether bytes cost something here: then nobody is given a megabyte that they did not ask for. */
function isMetered(): boolean {
  const { connection } = navigator as { connection?: Connection };
  const { saveData, type, effectiveType } = connection ?? {};
  return saveData === true || type === 'cellular' || /2g|3g/.test(effectiveType ?? '');
}

/** Whoever stays may want the site as an app; a page of text does not say that it can be one. */
function offerToInstall(): void {
  if (document.querySelector('link[rel=manifest]')) return;
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = `${import.meta.env.BASE_URL}manifest.webmanifest`;
  document.head.append(link);
}

async function start(): Promise<void> {
  offerToInstall();
  // What somebody has stays up to date, whatever the connection: an old command is worse than some bytes.
  if (isDeclined() || (isMetered() && !(await registered()))) return;
  watch(await register());
  const wanted = setsOfPage();
  const show = (sets: Answer['sets'] | undefined, otherwise: 'line' | 'saving'): void => {
    const isWhole = sets && wanted.every((set) => sets[set].saved);
    draw(isWhole ? 'saved' : otherwise, Object.values(sets ?? {}));
  };
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
