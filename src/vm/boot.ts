import { bootContainer } from './container.ts';
import type { Image } from './image.ts';
import type { Machine } from './machine.ts';
import { bootEmulated } from './qemu.ts';

/** A virtual machine, which alone is a real system, or a container, to find faults quickly. */
export const kinds = ['qemu', 'container'] as const;
export type Kind = (typeof kinds)[number];

/** What to boot from, beside the image. */
export interface From {
  /** A copy of the disk that `keep` left: packages are there, all else was undone. */
  readonly used: boolean;
  /** The machine that was remembered the last time, running; a virtual machine only. */
  readonly goOn?: boolean;
  readonly kind: Kind;
}

/** Boots a copy of the image. */
export const boot = (image: Image, { used, goOn = false, kind }: From): Promise<Machine> =>
  kind === 'container' ? bootContainer(image, used) : bootEmulated(image, used, goOn);
