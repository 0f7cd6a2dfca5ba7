/*
 * The service worker. It answers from the copies of one build, its own; what it does not have comes
 * from the network, and without a network a page says what there is instead.
 */

import type { Answer, Question, SetState } from '../messages.ts';
import { type SetName, setNames } from '../sets.ts';
import {
  find,
  ownCaches,
  packs,
  readState,
  type State,
  saveAll,
  savedOn,
  scope,
  tidy,
  writeState,
} from './copies.ts';

declare const self: ServiceWorkerGlobalScope;

const pathOf = (url: string): string => new URL(url).href.slice(scope.length).replace(/[?#].*/, '');

/** Pages of earlier builds that are still open, read once: only taking over changes them. */
let earlier: Promise<State['earlier']> | undefined;

self.addEventListener('install', (event) => {
  event.waitUntil(
    readState().then(({ sets }) => {
      // Where nothing was saved, nothing has to wait for its pages to close.
      if (sets.length === 0) void self.skipWaiting();
      // A set that cannot be had fails this installation: the build before stays, whole.
      return saveAll(sets);
    }),
  );
});

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

/** From now on pages come from this build; those that are open keep the one they came from. */
async function takeOver(): Promise<void> {
  const state = await readState();
  const known = new Set(state.earlier.flatMap(({ pages }) => pages));
  const pages = (await self.clients.matchAll())
    .map(({ id }) => id)
    .filter((id) => state.current.length > 0 && !known.has(id));
  const left = pages.length > 0 ? [{ caches: state.current, pages }] : [];
  await writeState({ ...state, current: ownCaches, earlier: [...state.earlier, ...left] });
  earlier = undefined;
  await tidy();
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  event.respondWith(request.mode === 'navigate' ? openPage(event) : fetchFor(event));
});

async function openPage(event: FetchEvent): Promise<Response> {
  event.waitUntil(tidy().catch(() => undefined));
  const saved = await find(ownCaches, pathOf(event.request.url));
  if (saved) return saved;
  try {
    return await fetch(event.request);
  } catch {
    return (await find(ownCaches, 'offline/')) ?? Response.error();
  }
}

/** Named after their content, these fit whoever asks; and an icon fits any build. */
const fitsAll = (path: string): boolean => /^(_astro\/|icon\.svg$)/.test(path);

async function fetchFor({ request, clientId }: FetchEvent): Promise<Response> {
  const path = pathOf(request.url);
  earlier ??= readState().then((state) => state.earlier);
  const before = (await earlier).find(({ pages }) => pages.includes(clientId));
  const names = before?.caches ?? ownCaches;
  // A page that came from the network may be of another build than what is saved.
  if (fitsAll(path) || (await isOfSaved(names, clientId))) {
    const saved = await find(names, path);
    if (saved) return saved;
  }
  return fetch(request);
}

async function isOfSaved(names: readonly string[], clientId: string): Promise<boolean> {
  const client = await self.clients.get(clientId);
  return !client || Boolean(await find(names, pathOf(client.url)));
}

self.addEventListener('message', (event) => {
  const question = event.data as Question;
  if (question.do === 'take over') return event.waitUntil(self.skipWaiting());
  event.waitUntil(answer(question).then((reply) => event.ports[0]?.postMessage(reply)));
});

/** One after the other: two pages may ask for the same. */
let last: Promise<unknown> = Promise.resolve();

async function answer(question: Question): Promise<Answer> {
  if (question.do !== 'save') return { sets: await report() };
  const turn = last.then(() => saveAndRemember(question.sets));
  last = turn.catch(() => undefined);
  try {
    await turn;
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { sets: await report(), failure: full ? 'room' : 'network' };
  }
  // The page was there before the worker. If it is of the same build, it is served from now on.
  const own = await Promise.all(question.uses.map((url) => find(ownCaches, pathOf(url))));
  if (own.every(Boolean)) await self.clients.claim();
  return { sets: await report() };
}

/** Saves sets, those that the reader asked for before included, and remembers them. */
async function saveAndRemember(asked: readonly SetName[]): Promise<void> {
  const state = await readState();
  const sets = setNames.filter((set) => asked.includes(set) || state.sets.includes(set));
  await saveAll(sets);
  await writeState({ ...state, sets, current: ownCaches });
}

async function report(): Promise<Answer['sets']> {
  const entries = setNames.map(async (set): Promise<[SetName, SetState]> => {
    const { size, download } = packs[set];
    const since = await savedOn(set);
    return [set, { saved: since !== undefined, size, download, ...(since && { since }) }];
  });
  return Object.fromEntries(await Promise.all(entries)) as Answer['sets'];
}
