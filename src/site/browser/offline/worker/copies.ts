/*
 * What the worker keeps. One cache per set and content, named after both: a set that a new build
 * did not change is in place already, and one that it changed never mixes with its forerunner.
 * A cache counts once its list of contents is written, which happens last.
 */
import { listPath, type Packs, packPath, type SetName, setNames } from '../sets.ts';
import { type FileEntry, gunzip, type PackHead, unpack } from '../unpack.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put before the built worker by the integration. */
declare const OFFLINE_PACKS: Packs;

export const packs = OFFLINE_PACKS;
export const scope: string = self.registration.scope;

const prefix = `offline ${new URL(scope).pathname} `;
const contentsKey = `${scope}offline/contents`;
const listKey = `${scope}offline/list`;
const stateKey = `${scope}offline/state`;
const dayHeader = 'saved-on';
const stateCache = `${prefix}state`;

export const nameOf = (set: SetName): string => `${prefix}${set} ${packs[set].hash}`;
export const ownCaches: readonly string[] = setNames.map(nameOf);

/** What one worker leaves to the next. */
export interface State {
  /** What the reader has: a new build brings these. */
  readonly sets: readonly SetName[];
  /** The caches of the build that pages are served from. */
  readonly current: readonly string[];
  /** Pages of builds before that are still open, and the caches they live on. */
  readonly earlier: readonly {
    readonly caches: readonly string[];
    readonly pages: readonly string[];
  }[];
}

export async function readState(): Promise<State> {
  const saved = await caches.match(stateKey, { cacheName: stateCache });
  return saved ? saved.json() : { sets: [], current: [], earlier: [] };
}

export async function writeState(state: State): Promise<void> {
  await (await caches.open(stateCache)).put(stateKey, Response.json(state));
}

const known = new Map<string, ReadonlySet<string>>();

/** Paths in a cache; `undefined` where it is missing or was never finished. */
async function contents(name: string): Promise<ReadonlySet<string> | undefined> {
  const list = known.get(name);
  if (list) return list;
  const saved = await caches.match(contentsKey, { cacheName: name });
  if (saved) known.set(name, new Set(await saved.json()));
  return known.get(name);
}

/** The day on which a set of this build was saved; `undefined` unless it is whole. */
export const savedOn = (set: SetName): Promise<string | undefined> =>
  // It asks the cache itself: a page may have removed it.
  caches
    .match(contentsKey, { cacheName: nameOf(set) })
    .then((found) => found && (found.headers.get(dayHeader) ?? ''));

const isSaved = async (set: SetName): Promise<boolean> => (await savedOn(set)) !== undefined;

/** `guide/x`, `guide/x/` and `guide/x/index.html` are one page. */
function addressesOf(path: string): string[] {
  const plain = path.replace(/(^|\/)index\.html$/, '$1');
  return plain === '' || plain.endsWith('/') ? [plain] : [plain, `${plain}/`];
}

/** The copy of a path below the scope, out of these caches. */
export async function find(names: readonly string[], path: string): Promise<Response | undefined> {
  for (const name of names) {
    const paths = await contents(name);
    const address = addressesOf(path).find((address) => paths?.has(address));
    const copy =
      address !== undefined && (await caches.match(scope + address, { cacheName: name }));
    if (copy) return copy;
  }
  return undefined;
}

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function fetchBytes(path: string): Promise<ArrayBuffer> {
  return (await fetch(scope + path, { cache: 'no-store' })).arrayBuffer();
}

/** The same bytes; an error unless their hash begins as this build announced. */
async function checked(bytes: ArrayBuffer, hash: string, path: string): Promise<ArrayBuffer> {
  if (!hex(await crypto.subtle.digest('SHA-256', bytes)).startsWith(hash))
    throw new Error(`offline copy: ${path} is not what this build announced`);
  return bytes;
}

/** Files of the search index are compressed on the server, and plain where they are saved. */
async function plain(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const [first, second] = new Uint8Array(bytes);
  return first === 0x1f && second === 0x8b ? gunzip(bytes) : bytes;
}

interface Copy {
  readonly entry: FileEntry;
  readonly response: Response;
}

const copyOf = (entry: FileEntry, body: BodyInit): Copy => ({
  entry,
  response: new Response(body, { headers: { 'content-type': entry[1] } }),
});

/** A set as its pack has it. */
async function whole(set: SetName): Promise<Copy[]> {
  const path = packPath(set, packs[set]);
  const files = await unpack(await checked(await fetchBytes(path), packs[set].hash, path));
  return files.map(({ entry, body }) => copyOf(entry, body));
}

/** A whole copy of a set of an earlier build, and what is in it. */
async function forerunner(set: SetName) {
  for (const name of await caches.keys()) {
    if (!name.startsWith(`${prefix}${set} `) || name === nameOf(set)) continue;
    const list = (await contents(name)) && (await caches.match(listKey, { cacheName: name }));
    if (list) return { name, head: (await list.json()) as PackHead };
  }
  return undefined;
}

/** As one file, a set is compressed better, and is one request: so much may have changed. */
const most = { share: 0.5, files: 100 };

/**
 * A set made of the copy before and of what has changed since then; `undefined` where there is none, or
 * where so much has changed that the pack is the lesser way.
 */
async function renewed(set: SetName): Promise<Copy[] | undefined> {
  const before = await forerunner(set);
  if (!before) return undefined;
  const path = listPath(set, packs[set]);
  const list = await checked(await fetchBytes(path), packs[set].list, path);
  const head: PackHead = JSON.parse(new TextDecoder().decode(list));
  const had = new Map(before.head.map(([path, , , hash]) => [path, hash]));
  const isNew = ([path, , , hash]: FileEntry): boolean => had.get(path) !== hash;
  const news = head.filter(isNew);
  const bytes = news.reduce((sum, [, , length]) => sum + length, 0);
  if (news.length > most.files || bytes > packs[set].size * most.share) return undefined;
  return Promise.all(
    head.map(async (entry) => {
      const [path, , , hash] = entry;
      const old = isNew(entry)
        ? undefined
        : await caches.match(scope + path, { cacheName: before.name });
      if (old) return { entry, response: old };
      return copyOf(entry, await checked(await plain(await fetchBytes(path)), hash, path));
    }),
  );
}

/** Fetches and checks a set. It is saved whole or not at all. */
async function save(set: SetName): Promise<void> {
  const name = nameOf(set);
  await caches.delete(name);
  try {
    // Where single files cannot be had, the pack may be.
    const copies = (await renewed(set).catch(() => undefined)) ?? (await whole(set));
    const cache = await caches.open(name);
    await Promise.all(
      copies.map(({ entry: [path], response }) => cache.put(scope + path, response)),
    );
    await cache.put(listKey, Response.json(copies.map(({ entry }) => entry)));
    const saved = { [dayHeader]: new Date().toISOString().slice(0, 10) };
    const paths = copies.map(({ entry: [path] }) => path);
    await cache.put(contentsKey, Response.json(paths, { headers: saved }));
    // Somebody may have removed everything meanwhile.
    if (!(await isSaved(set))) throw new Error(`offline copy: ${set} was removed`);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/** Saves what is missing of these sets; if one fails, none of them is kept. */
export async function saveAll(sets: readonly SetName[]): Promise<void> {
  const made: SetName[] = [];
  try {
    for (const set of sets) {
      if (await isSaved(set)) continue;
      await save(set);
      made.push(set);
    }
  } catch (error) {
    await Promise.all(made.map((set) => caches.delete(nameOf(set))));
    throw error;
  }
}

/** Forgets pages that were closed, and deletes what neither this build nor an open page needs. */
export async function tidy(): Promise<void> {
  // A new worker may be about to fill caches that nobody here knows of.
  if (self.registration.installing || self.registration.waiting) return;
  const state = await readState();
  const open = new Set((await self.clients.matchAll()).map(({ id }) => id));
  const earlier = state.earlier
    .map(({ caches, pages }) => ({ caches, pages: pages.filter((id) => open.has(id)) }))
    .filter(({ pages }) => pages.length > 0);
  if (earlier.length < state.earlier.length) await writeState({ ...state, earlier });
  const needed = new Set([stateCache, ...ownCaches, ...earlier.flatMap(({ caches }) => caches)]);
  for (const name of await caches.keys()) {
    if (name.startsWith(prefix) && !needed.has(name)) await caches.delete(name);
  }
}
