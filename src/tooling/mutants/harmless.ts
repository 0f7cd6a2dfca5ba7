// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources of programs
/** A mutant that changes nothing anybody could see. */
export interface Harmless {
  readonly file: string;
  /** The line as it is and as the mutant makes it, without the space around. */
  readonly before: string;
  readonly after: string;
  readonly why: string;
}

/** Survivors that were looked at. Others of their kind need no row while 95 % are noticed. */
export const harmless: readonly Harmless[] = [
  {
    file: 'src/core/probe/done.ts',
    before: 'const all = wanted.length > 0 && wanted.every((name) => there.includes(name));',
    after: 'const all = wanted.length > (-1) && wanted.every((name) => there.includes(name));',
    why: 'a step of packages has packages',
  },
  {
    file: 'src/core/probe/done.ts',
    before: "const [name = '', wanted = ''] = line.split(' = ');",
    after: "const [name = 'x', wanted = ''] = line.split(' = ');",
    why: 'a split text has a first part; only the compiler wants another',
  },
  {
    file: 'src/core/probe/checksum.ts',
    before: 'if (code > 127) return null;',
    after: 'if (code > 128) return null;',
    why: 'no file has the control character U+0080',
  },
  {
    file: 'src/core/probe/parse.ts',
    before: 'if (!/^[A-Z_]+$/.test(key)) ignored.push(visible(`${key}=${value}`));',
    after: 'if (!/^[A-Z_]*$/.test(key)) ignored.push(visible(`${key}=${value}`));',
    why: 'a key has a letter at least',
  },
  {
    file: 'src/core/facts/values.ts',
    before: "'passt-pesto': passtFloor('pasta', 'pesto') ?? '',",
    after: "'passt-pesto': passtFloor('pasta', 'pesto') ?? 'x',",
    why: 'the pair has a floor; only the compiler wants another',
  },
  {
    file: 'src/core/facts/engine-releases.ts',
    before: "['20', 10],",
    after: "['20', 9],",
    why: '20 has one line, 20.10, whatever stands here',
  },
  {
    file: 'src/core/planner/rules/refusals/machine.ts',
    before:
      "p.limits.includes('cpuset') && (p.system.systemd ?? 0) < thresholds.cpuset.since && p.systemd,",
    after:
      "p.limits.includes('cpuset') && (p.system.systemd ?? 0) <= thresholds.cpuset.since && p.systemd,",
    why: 'no release has the systemd that cpuset came with',
  },
];
