import { findSystem } from '../facts/systems/index.ts';
import { findOption, normalise, type OptionName, type Wishes } from '../planner/options.ts';
import { visible } from '../planner/visible.ts';
import { isProbeKey, type ProbeFacts, type ProbeKey, probeKeys } from './keys.ts';
import { type Finding, readers } from './readers.ts';
import { type Likeness, recognise } from './recognise.ts';

/** What was read from a paste. */
export interface ProbeResult {
  /** Planner options that differ from their defaults, each of them valid. */
  readonly options: Wishes;
  /** Planner options that the machine was seen to have at their defaults. */
  readonly defaults: readonly OptionName[];
  /** Facts by their key in the probe, as printed. For display; no plan is made from them. */
  readonly facts: ProbeFacts;
  /** The same, whole: to be judged, never to be shown. */
  readonly values: ProbeFacts;
  /** Keys that were understood, in the order of the paste. */
  readonly understood: readonly ProbeKey[];
  /** Where the system is not known: what it calls itself, and by what its nearest relative was found. */
  readonly relative: { readonly name: string; readonly by: Likeness } | null;
  /** Lines that look like facts and were not understood, shortened, fit to be shown. */
  readonly ignored: readonly string[];
}

const longest = 200_000;
/** Lists of packages and files are the longest facts there are. */
const longestFact = 4000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals send them
const terminalCodes = /\u001B\[[0-9;?]*[A-Za-z]|\u001B\][^\u0007]*\u0007?/g;
const invisible = /[\r\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Takes away what a terminal adds: colours and line ends of other systems. */
const cleanLine = (line: string): string =>
  line.replace(terminalCodes, '').replace(invisible, '').trim();

/** `key=value` of the probe, `KEY="value"` of /etc/os-release, or a bare answer of `uname -r`. */
function readPair(line: string): [string, string] | null {
  const pair = /^([A-Za-z][\w/-]{0,50})=(.*)$/.exec(line);
  if (pair)
    return [osRelease[pair[1] as string] ?? (pair[1] as string), unquote(pair[2] as string)];
  if (/^[2-9]\.\d{1,3}\.\d{1,4}[\w.+~-]{0,40}$/.test(line)) return ['kernel', line];
  return null;
}

const osRelease: Readonly<Record<string, string>> = {
  ID: 'os',
  VERSION_ID: 'release',
  ID_LIKE: 'like',
  VERSION_CODENAME: 'codename',
  UBUNTU_CODENAME: 'base',
  DEBIAN_CODENAME: 'base',
};
const unquote = (text: string): string => text.trim().replace(/^(["'])(.*)\1$/, '$2');

/**
 * Reads what somebody pasted: the probe's output with whatever surrounds it, or /etc/os-release and
 * `uname -r`. Never throws; a value reaches an option only through that option's own pattern.
 */
export function parseProbe(text: string): ProbeResult {
  const facts: Partial<Record<ProbeKey, string>> = {};
  const understood: ProbeKey[] = [];
  const ignored: string[] = [];
  for (const raw of text.slice(0, longest).split('\n')) {
    const pair = readPair(cleanLine(raw));
    if (!pair) continue;
    const [key, value] = pair;
    if (!isProbeKey(key)) {
      // The rest of /etc/os-release is capitals; it is known and not needed.
      if (!/^[A-Z_]+$/.test(key)) ignored.push(visible(`${key}=${value}`));
      continue;
    }
    if (!understood.includes(key)) understood.push(key);
    facts[key] = value.slice(0, longestFact);
  }
  return {
    ...optionsOf(facts),
    facts: shown(facts),
    values: facts,
    relative: relativeOf(facts),
    understood,
    ignored,
  };
}

function relativeOf(facts: ProbeFacts): ProbeResult['relative'] {
  const by = facts.os === undefined ? null : recognise(facts)?.by;
  return by ? { name: visible(`${facts.os} ${facts.release ?? ''}`.trim()), by } : null;
}

const shown = (facts: ProbeFacts): ProbeFacts =>
  Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, visible(value)]));

function optionsOf(facts: ProbeFacts): Pick<ProbeResult, 'options' | 'defaults'> {
  const read: Partial<Record<OptionName, string>> = {};
  // Nothing gets into it but through the option's spec, which is what the type says.
  const options = read as Wishes;
  const seen = new Set<OptionName>();
  const finding: Finding = { facts, options, system: undefined };
  for (const key of probeKeys) {
    const value = facts[key];
    if (value === undefined) continue;
    for (const [name, wanted] of Object.entries(readers[key](value, finding))) {
      const spec = findOption(name);
      const known = spec ? normalise(spec, wanted) : null;
      if (!spec || known === null) continue;
      seen.add(spec.name);
      if (known !== spec.default) read[spec.name] = known;
    }
    if (finding.system === undefined && read.system) finding.system = findSystem(read.system);
  }
  return { options, defaults: [...seen].filter((name) => !(name in options)) };
}
