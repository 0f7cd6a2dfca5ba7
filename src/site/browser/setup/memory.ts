import type { RawOptions } from '../../../core/planner/types.ts';
import { remember } from '../elements/storage.ts';
import { stored } from './stored.ts';

/** What the form says of a release: the list of them has the family of each. */
const familyOf = (form: HTMLFormElement, id: string): string | undefined =>
  form.querySelector<HTMLElement>(`[name=system] [value="${CSS.escape(id)}"]`)?.dataset.family;

/** The newest release of a family. */
const newestOf = (form: HTMLFormElement, family = ''): string | undefined =>
  JSON.parse(form.querySelector<HTMLElement>('[name=system]')?.dataset.newest ?? '{}')[family];

/** The system of the last visit, or the newest release of the family whose tab was chosen since then. */
export function remembered(form: HTMLFormElement): RawOptions {
  const { family } = document.documentElement.dataset;
  const last = `${stored('localStorage', 'system')}`;
  const isOfFamily = family !== undefined && familyOf(form, last) === family;
  const found = isOfFamily ? last : newestOf(form, family);
  return found ? { system: found } : {};
}

export function rememberSystem(form: HTMLFormElement, id: string): void {
  remember('system', id);
  remember('family', familyOf(form, id) ?? '');
}
