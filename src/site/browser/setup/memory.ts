import { findSystem, type SystemRelease, systems } from '../../../core/facts/systems/index.ts';
import type { OptionValues } from '../../../core/planner/types.ts';
import { remember } from '../elements/storage.ts';

/** What a storage has; nothing where storage is forbidden. */
export function stored(kind: 'localStorage' | 'sessionStorage', key: string): string | null {
  try {
    return window[kind].getItem(key);
  } catch {
    return null;
  }
}

/** The system of the last visit, or the newest release of the family whose tab was chosen since then. */
export function remembered(): OptionValues {
  const { family } = document.documentElement.dataset;
  const last = findSystem(`${stored('localStorage', 'system')}`);
  // Of a family that only rolls there is one release, which is called like it.
  const newest = () =>
    systems.findLast((one) => one.family === family && (one.endOfLife || one.id === family));
  const found = last?.family === family ? last : newest();
  return found ? { system: found.id } : {};
}

export function rememberSystem(id: string): void {
  remember('system', id);
  remember('family', (findSystem(id) as SystemRelease).family);
}
