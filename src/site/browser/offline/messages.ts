import type { SetName } from './sets.ts';

/** What a page asks of the worker. */
export type Question =
  /** Save these sets. `uses` are the page's own scripts and styles: do they belong to this build? */
  | { readonly do: 'save'; readonly sets: readonly SetName[]; readonly uses: readonly string[] }
  /** What is saved? */
  | { readonly do: 'report' }
  /** Take over from the worker of the build before. */
  | { readonly do: 'take over' };

export interface SetState {
  readonly saved: boolean;
  readonly size: number;
  /** The day on which it was saved, where it is. */
  readonly since?: string;
  readonly download: number;
}

/** `room`: the browser gives no more of it; `network`: not reached, or not what was announced. */
export type Failure = 'room' | 'network';

export interface Answer {
  readonly sets: Readonly<Record<SetName, SetState>>;
  readonly failure?: Failure;
}
