import { cluesIn } from './clues.ts';
import type { Paste } from './normalise.ts';
import { excerpt, normalise } from './normalise.ts';
import type { Hit } from './pattern.ts';
import { find, partsOf } from './pattern.ts';
import type { Match, MessageEntry, Signature } from './types.ts';

/** A match with what decides its place among the others. */
interface Ranked extends Match {
  /** Characters of literal text that spoke for it. */
  readonly weight: number;
  readonly from: number;
  /** 0 for a message, 1 for a finding, 2 for what follows from other trouble. */
  readonly rank: 0 | 1 | 2;
  /** 0 for the line that ends a program, 1 for an error, 2 where it goes on: it may fail of something else. */
  readonly severity: 0 | 1 | 2;
  /** Whether only something else in the paste says that this is about Docker. */
  readonly general: boolean;
}

const order = { exact: 2, family: 1, words: 0 } as const;

/** A condition is worth something too: it was written to tell this entry from its look-alikes. */
const CONDITION_WEIGHT = 40;

/**
 * What many programs print. In a text that never speaks of Docker it is theirs, so that it is only a
 * message of the kind.
 */
const common =
  /addressalreadyinuse|changing(?:ownership|permissions)of|^chmod:|couldnotchangepermission|rlimit|^ulimit:|rtnetlinkanswers|destinationhostunreachable|noroutetohost|connecttobus|connecttouserscopebus|d-busconnection|^ping:|clientsentanhttprequest|servergavehttpresponse|client\.timeoutexceeded|proxyconnecttcp|mknod:|^\/dev\/|cannotopen\/dev|kvmkernelmodule|^crw-|relabelfailed|^lsetxattr|tun\/tap|tundevice|boltdb|processwithpid|^unshare|passwdfile|cannotassignrequestedaddress|^modprobe:|^module(?:ip|nf)_tables|^connectecon|^failedtoconnectto1|^connectto172|accessdenied|linger=no|ufwblock|authenticationrequired|uid_mapfailed|idsavailableinthenamespace/;

/** Of a paste, a message that stands alone in it: nothing else could say what it is about. */
const ALONE = 0.75;

/** A line that says itself that it is a warning or less, as loggers and tools write it. */
const warning =
  /^\s*\[?warn(?:ing)?\b|\blevel=(?:warn|info|debug)|^\s*(?:DEBU|INFO|WARN)\[|^modprobe: /i;

/** A line with which RootlessKit or the daemon ends: whatever was tried before did not keep it from going on. */
const last = /\[rootlesskit:parent\] error: (?!child exited)|\blevel=fatal|^\s*FATA\[/i;

function severityOf(line: string): Ranked['severity'] {
  if (last.test(line)) return 0;
  return warning.test(line) ? 2 : 1;
}

const holds = (paste: Paste, clues: ReadonlyMap<string, number>, condition: string): boolean =>
  condition.startsWith('@')
    ? clues.has(condition.slice(1))
    : find(paste, partsOf(condition))?.whole === true;

/** Where a pattern or a clue shows in the paste. */
function locate(paste: Paste, clues: ReadonlyMap<string, number>, match: string): Hit | undefined {
  if (!match.startsWith('@')) return find(paste, partsOf(match));
  const from = clues.get(match.slice(1));
  return from === undefined ? undefined : { from, to: from + 1, whole: true };
}

function tryOne(
  id: string,
  signature: Signature,
  paste: Paste,
  clues: ReadonlyMap<string, number>,
): Ranked | undefined {
  const parts = partsOf(signature.match);
  const hit = locate(paste, clues, signature.match);
  // Of what is only of the kind, half of it is too little.
  if (!hit || (!hit.whole && signature.confidence === 'family')) return undefined;
  if (!(signature.with ?? []).every((item) => holds(paste, clues, item))) return undefined;
  if ((signature.unless ?? []).some((item) => holds(paste, clues, item))) return undefined;
  const isSure = hit.whole && signature.finding !== true;
  const role = signature.finding ? 'finding' : signature.aside ? 'follows' : undefined;
  return {
    id,
    // A message whose end is missing may have ended otherwise.
    confidence: isSure ? (signature.confidence ?? 'exact') : 'family',
    line: excerpt(paste, hit.from, hit.to),
    lines: [paste.lineAt[hit.from] ?? 0, paste.lineAt[Math.max(hit.from, hit.to - 1)] ?? 0],
    ...(role && { role }),
    weight: parts.join('').length + CONDITION_WEIGHT * (signature.with?.length ?? 0),
    from: hit.from,
    rank: role === 'follows' ? 2 : role ? 1 : 0,
    severity: severityOf(paste.lines[paste.lineAt[hit.from] ?? 0] ?? ''),
    general: common.test(parts.join('')) && hit.to - hit.from < paste.compact.length * ALONE,
  };
}

/**
 * Surest first, causes before what follows from them. Of two that are certain, what ended a program goes
 * before an error, and that before a warning; else, as of two that follow, the one that was printed first: it may have brought about the other.
 */
const compare = (a: Ranked, b: Ranked): number =>
  order[b.confidence] - order[a.confidence] ||
  a.rank - b.rank ||
  (a.rank === 2 ? a.from - b.from : 0) ||
  (a.confidence === 'exact' && a.rank === 0 ? a.severity - b.severity : 0) ||
  (a.confidence === 'exact' && a.rank === 0 ? (a.lines?.[0] ?? 0) - (b.lines?.[0] ?? 0) : 0) ||
  b.weight - a.weight ||
  a.from - b.from;

/**
 * Other programs print messages that ours print too. Where one of them is named and no part of
 * rootless Docker is, "this very message" would promise too much.
 */
export const isElsewhere = (clues: ReadonlyMap<string, number>): boolean =>
  clues.has('elsewhere') && !clues.has('rootless');

/** All entries one of whose signatures is in the text, best first, each once. */
export function bySignature(text: string, entries: readonly MessageEntry[]): Match[] {
  const paste = normalise(text);
  const clues = cluesIn(paste);
  const isOther = isElsewhere(clues);
  const isDocker = clues.has('docker');
  // Before entries are put in order: what many programs print must not stand before what is certain.
  const judged = (hit: Ranked): Ranked =>
    hit.confidence === 'exact' && hit.general && !isDocker ? { ...hit, confidence: 'family' } : hit;
  const best: Ranked[] = [];
  for (const { id, signatures } of entries) {
    const [first] = signatures
      .filter(({ confidence }) => confidence !== 'words')
      .map((signature) => tryOne(id, signature, paste, clues))
      .filter((hit) => hit !== undefined)
      .sort(compare);
    if (first) best.push(judged(first));
  }
  return best
    .sort(compare)
    .map(({ weight, from, rank, severity, general, ...match }) =>
      isOther && match.confidence === 'exact' ? { ...match, confidence: 'family' } : match,
    );
}
