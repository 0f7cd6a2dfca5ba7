import type { OutputSeen } from '../../core/evidence.ts';
import { type Evidence, evidence } from './evidence.ts';

/** What a real machine answered to what a page asks it, and in which run. */
export interface Recorded {
  readonly run: Evidence;
  readonly said: OutputSeen['said'];
  readonly date: string;
  /** The version of Docker, without its packager's own numbers. */
  readonly engine: string;
}

/** The newest recording of that id; pages name it, so one that is missing ends the build. */
export function recordedOutput(id: string): Recorded {
  const found = evidence
    .flatMap((run) =>
      (run.record.outputs ?? [])
        .filter((output) => output.id === id)
        .map(({ said, date = run.record.date }) => ({ run, said, date })),
    )
    .sort((a, b) => b.date.localeCompare(a.date, 'en'))[0];
  if (!found)
    throw new Error(`No run has recorded “${id}”: src/vm/outputs.ts says which there are`);
  const { packages } = found.run.record;
  const engine = (packages['docker.io'] ?? packages['docker-ce'] ?? '').replace(
    /^\d+:|[+~-].*$/g,
    '',
  );
  return { ...found, engine };
}

/** A line of a recording: who typed it, or what was asked from another machine, on which port. */
export const typedBy = (line: string): { who: 'user' | 'root' | 'outside'; text: string } => {
  const [, port] = /^@ask (\d+)$/.exec(line) ?? [];
  if (port) return { who: 'outside', text: port };
  return line.startsWith('# ') ? { who: 'root', text: line.slice(2) } : { who: 'user', text: line };
};
