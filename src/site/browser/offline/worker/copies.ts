/*
 * What the worker keeps. One cache per set and content, named after both: a set that a new build
 * did not change is in place already, and one that it changed never mixes with its forerunner.
 * A cache counts once its list of contents is written, which happens last.
 */
import { type Packs, packPath, type SetName, setNames } from '../sets.ts';
import { unpack } from '../unpack.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put before the built worker by the integration. */
declare const OFFLINE_PACKS: Packs;

export const packs = OFFLINE_PACKS;
export const scope: string = self.registration.scope;

const prefix = `offline ${new URL(scope).pathname} `;
const contentsKey = `${scope}offline/contents`;
const stateKey = `${scope}offline/state`;
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

/** Whether a set of this build is whole. Asks the cache itself: a page may have removed it. */
export const isSaved = (set: SetName): Promise<boolean> =>
  caches.match(contentsKey, { cacheName: nameOf(set) }).then(Boolean);

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

/** Fetches, checks and unpacks a set. It is saved whole or not at all. */
async function save(set: SetName): Promise<void> {
  const pack = packs[set];
  const name = nameOf(set);
  await caches.delete(name);
  try {
    const answer = await fetch(scope + packPath(set, pack), { cache: 'no-store' });
    const bytes = await answer.arrayBuffer();
    if (hex(await crypto.subtle.digest('SHA-256', bytes)) !== pack.hash) {
      throw new Error(`offline copy: ${set} is not what this build announced`);
    }
    const files = await unpack(bytes);
    const cache = await caches.open(name);
    await Promise.all(
      files.map(({ path, type, body }) =>
        cache.put(scope + path, new Response(body, { headers: { 'content-type': type } })),
      ),
    );
    await cache.put(contentsKey, Response.json(files.map(({ path }) => path)));
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
