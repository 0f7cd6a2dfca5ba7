/** What one check found: `detail` is what was seen, short. */
export interface Check {
  readonly id: string;
  readonly ok: boolean;
  readonly detail: string;
}

/** A fault as it was made: what the machine really said, and what of the entry's fix mended it. */
export interface FaultSeen {
  readonly id: string;
  readonly entry: string;
  readonly message: string;
  /** Diagnosis named the entry first. */
  readonly diagnosed: boolean;
  readonly fix: string;
  readonly fixed: boolean;
}

/** What a machine answered, line by line, for pages to show; `@ask` is a request from another machine. */
export interface OutputSeen {
  readonly id: string;
  /** Day of an earlier run, where the one of the record did not ask this. */
  readonly date?: string;
  readonly said: readonly { readonly line: string; readonly output: string }[];
}

/** What carried a plan out, from its beginning to its undo. */
export type Carrier = 'script' | 'ansible' | 'cloud-init';

/** This site's own image, as `deploy` has it built and run by the rootless Docker of a plan. */
export interface SiteSeen {
  /** What stood in for each image that it is built from, by its name: no registry could be reached. */
  readonly stoodIn: Readonly<Record<string, string>>;
  readonly builder: string;
  /** Of the image without its base, and of the base, unpacked. */
  readonly bytes: { readonly own: number; readonly base: number };
  readonly buildSeconds: number;
  /** Of the files that it is built and run by, without their comments. */
  readonly filesSha256: string;
}

/** What one real run came to. `src/vm` writes it as it came out, never a hand; the site shows it. */
export interface RunRecord {
  readonly system: string;
  /** Planner options as asked for, beside the system. */
  readonly options: Readonly<Record<string, string>>;
  /** By playbook over ssh, or at the first boot; by the script where nothing is said. */
  readonly by?: Carrier;
  /** Day of the run, `YYYY-MM-DD`. */
  readonly date: string;
  /** Of the script, playbook or user data exactly as `plan --format` prints it. */
  readonly scriptSha256: string;
  /** Of its lines without comments: what a change of words or of the facts' day does not change. */
  readonly executedSha256: string;
  /** Of each step of a script, and of what runs them, the beginning of the sum of those lines. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly kernel: string;
  readonly systemd: string;
  readonly packages: Readonly<Record<string, string>>;
  /** The arguments RootlessKit really ran with. */
  readonly rootlesskit: string;
  /** On the disk of an earlier run after its undo, packages installed (`used`), or a new system. */
  readonly began: 'new' | 'used';
  /** The file it started from, where that was not a Debian made by the runner. */
  readonly image?: string;
  readonly acceleration: string;
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
  readonly checks: readonly Check[];
  readonly faults?: readonly FaultSeen[];
  readonly outputs?: readonly OutputSeen[];
  /** In a record of its own, `records/site`: the plan's life is in it, and the image's. */
  readonly site?: SiteSeen;
}

/** How a plan was carried out: by its script, or by its text pasted into a shell with a terminal. */
export const ways = ['script', 'bash', 'zsh', 'ash'] as const;
export type Way = (typeof ways)[number];

/** What stood on a machine before a plan came; the site has words for each. */
export const stateIds = [
  'packages-only',
  'rootful-running',
  'rootful-running-keep',
  'rootful-running-disable',
  'rootful-running-disable-yes',
  'rootful-stopped',
  'second-user-leaves-last',
  'second-user-leaves-first',
  'own-daemon-json',
  'own-override',
  'own-sysctl-lower',
  'own-sysctl-same-name',
  'data-root-foreign',
  'data-root-mount',
  'data-root-link',
  'data-root-own',
  'lingering-on',
  'subids-too-small',
  'subids-one-file',
  'script-edited',
  'interrupted-root',
  'interrupted-user',
  'disk-full',
  'home-read-only',
  'no-session',
  'desktop-session',
] as const;

export type StateId = (typeof stateIds)[number];

/** A machine that was in use, as a plan met it, and what it and its undo did there. */
export interface StateSeen {
  readonly id: StateId;
  readonly way: Way;
  /** Day on which it was played. */
  readonly date: string;
  readonly seconds: number;
  /** Planner options beside the system. */
  readonly options: Readonly<Record<string, string>>;
  /** Of what was run or pasted, and its undo, without comments. */
  readonly executedSha256: string;
  /** What differed when all was undone: kept on purpose, or else a check has failed. */
  readonly left: readonly string[];
  readonly checks: readonly Check[];
}

/** What came of plans on machines in use: a virtual machine, put back before each state. */
export interface LivedInRecord {
  readonly system: string;
  /** Of the last run. States that it did not play are as an earlier one left them. */
  readonly date: string;
  readonly kernel: string;
  readonly systemd: string;
  readonly packages: Readonly<Record<string, string>>;
  readonly acceleration: string;
  readonly passed: number;
  readonly failed: number;
  readonly states: readonly StateSeen[];
}

/**
 * The printed steps about packages, carried out by the real package manager in a throw-away system of
 * Debian's, with stand-in packages from a repository that was made on the spot. It is no run: nothing
 * of Docker started, and the distribution was not there.
 */
export interface RehearsalRecord {
  readonly system: string;
  readonly date: string;
  /** The package manager with its version, as it names itself. */
  readonly program: string;
  /** Of the text as printed, its way back included. */
  readonly textSha256: string;
  readonly steps: readonly string[];
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
  readonly checks: readonly Check[];
}
