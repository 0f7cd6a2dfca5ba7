/** What pages know of the offline copies: how to ask the worker, and whether it is wanted. */
import { asLang } from '../../../words/languages.ts';
import type { Answer, Question } from './messages.ts';
import type { SetName } from './sets.ts';

const base = import.meta.env.BASE_URL;

/** Nothing can be kept without these: in some private windows, on plain http, in old browsers. */
export const canSave = (): boolean =>
  'serviceWorker' in navigator && 'caches' in globalThis && 'DecompressionStream' in globalThis;

/** What a reader of this page needs: side by side, wizard and search are those of one language. */
export function setsOfPage(): SetName[] {
  const { mode } = document.documentElement.dataset;
  return ['shared', asLang(mode), ...(mode === 'both' ? (['both'] as const) : [])];
}

export const register = (): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(`${base}offline-worker.js`, {
    scope: base,
    updateViaCache: 'none',
  });

/** The worker of the pages here, where one is registered. */
export const registered = async (): Promise<ServiceWorkerRegistration | undefined> => {
  const found = await navigator.serviceWorker.getRegistration(base);
  return found?.scope === new URL(base, location.href).href ? found : undefined;
};

/** The worker that answers: the first one has to come up before it can. */
const answering = (registration: ServiceWorkerRegistration): Promise<ServiceWorker> =>
  new Promise((resolve) => {
    const found = (): void => {
      if (registration.active) resolve(registration.active);
    };
    const coming = registration.installing ?? registration.waiting;
    coming?.addEventListener('statechange', found);
    found();
  });

async function ask(registration: ServiceWorkerRegistration, question: Question): Promise<Answer> {
  const worker = await answering(registration);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage(question, [port2]);
  });
}

/** Saves sets, and brings what was saved before up to this build. */
export async function save(sets: readonly SetName[]): Promise<Answer> {
  const registration = await register();
  const uses = [
    ...document.querySelectorAll<HTMLScriptElement>('script[src]'),
    ...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'),
  ].map((element) => ('src' in element ? element.src : element.href));
  return ask(registration, { do: 'save', sets, uses });
}

/** What is saved; without a worker nothing is, and the server says how large the sets would be. */
export async function readSets(): Promise<Answer['sets'] | undefined> {
  const registration = canSave() && (await registered());
  if (registration) return (await ask(registration, { do: 'report' })).sets;
  const answer = await fetch(`${base}offline/packs.json`).catch(() => undefined);
  return answer?.ok ? answer.json() : undefined;
}

/** Deletes everything that was saved, and the worker. */
export async function remove(): Promise<void> {
  setDeclined(true);
  const prefix = `offline ${base} `;
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => caches.delete(name)));
  await (await registered())?.unregister();
}

/** Whoever removed the copy does not get it back before asking for it. */
export function setDeclined(declined: boolean): void {
  try {
    if (declined) localStorage.setItem('offline', 'no');
    else localStorage.removeItem('offline');
  } catch {
    // Without storage nothing was kept either.
  }
}

export function isDeclined(): boolean {
  try {
    return localStorage.getItem('offline') === 'no';
  } catch {
    return true;
  }
}

/** Bytes as megabytes, one digit after the point, on one line. */
export const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)}\u00a0MB`;
