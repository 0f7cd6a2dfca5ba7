import { dockerfileUses, dockerUses, rootlessUses } from './docker.ts';
import { busyboxUses, everydayUses, shellUses } from './everyday.ts';
import { machineUses, packageUses, systemdUses } from './system.ts';
import type { Use } from './use.ts';

export { isKind } from './kinds.ts';
export type { Use } from './use.ts';

/**
 * Every program that the guide's commands call, and how. Pages are held to this table by
 * `src/site/commands`; nothing that a browser loads imports it.
 */
export const programs: Readonly<Record<string, Use>> = {
  ...everydayUses,
  ...shellUses,
  ...systemdUses,
  ...packageUses,
  ...machineUses,
  ...dockerUses,
  ...rootlessUses,
};

/** What stands for a program inside an image: the tools of small images, or the image's own start. */
export const insideImage = (image: string): Readonly<Record<string, Use>> =>
  /^(alpine|busybox)$/.test(image) ? { ...programs, ...busyboxUses } : programs;

export { dockerfileUses };
