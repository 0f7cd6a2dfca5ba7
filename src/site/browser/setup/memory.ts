import { findSystem, newestOf, type SystemRelease } from '../../../core/facts/systems/index.ts';
import type { RawOptions } from '../../../core/planner/types.ts';
import { remember } from '../elements/storage.ts';
import { stored } from './stored.ts';

/** The system of the last visit, or the newest release of the family whose tab was chosen since then. */
export function remembered(): RawOptions {
  const { family } = document.documentElement.dataset;
  const last = findSystem(`${stored('localStorage', 'system')}`);
  const found = last?.family === family ? last : newestOf(family);
  return found ? { system: found.id } : {};
}

export function rememberSystem(id: string): void {
  remember('system', id);
  remember('family', (findSystem(id) as SystemRelease).family);
}
