import { forEachChild, parse, type SyntaxNode, type Word } from 'unbash';
import { stopsContainers } from '../content/stops.ts';
import { callsIn } from './calls.ts';

/** A command of a document, with what stands around it. */
export interface Printed {
  /** `file:line` */
  readonly where: string;
  readonly shell: string;
  /** The commands of its block, in order, with itself; only itself in a sentence. */
  readonly block: readonly string[];
  /** The sentence it stands in, as it is written; empty for a command of a block. */
  readonly sentence: string;
}

/** One way to do harm: how a command shows it, and what to write instead. */
interface Harm {
  readonly done: (printed: Printed) => boolean;
  readonly instead: string;
}

/** Files that somebody may have written: below these no name is ours alone. */
const others = String.raw`["']?(/etc|/var|/usr|/run|/srv|~|\$HOME|\$\{?XDG_CONFIG_HOME)`;

/** Looks before it acts: nothing happens where the thing, or the line, is there already. */
const looks = (shell: string): boolean =>
  /\[ -[eOu] [^\]]+ \] \|\||\bgrep -q\w* [^|]*(\|\||&&)/.test(shell) || readsItsLook.test(shell);

/**
 * By what it found, and not by having failed to look: `pgrep … || rm` removes where there is no pgrep, and
 * busybox’s, which ends with 1 at an option that it does not know, must first find the shell itself.
 */
const readsItsLook =
  /\bpgrep -u "\$\(id -u\)" \. >\/dev\/null && \{ pgrep .*; \[ \$\? = 1 \]; \} &&/;

/** The commands of its block that are pasted behind a command, whatever became of it. */
const after = ({ shell, block }: Printed): readonly string[] =>
  block.slice(block.indexOf(shell) + 1);

/** What upgrades a Docker that is there, and so restarts it with its containers. */
const upgrading: readonly (readonly [program: string, ...words: RegExp[]])[] = [
  ['apt-get', /^install$/, /^docker(\.io|-ce)$/],
  ['apt-get', /^(dist-|full-)?upgrade$/, /^-y$/],
  ['dnf', /^(upgrade|update)$/, /^-y$/],
  ['pacman', /^-S/, /^docker$/],
  ['zypper', /^(install|in|update|up)$/, /^-y$/, /^docker$/],
];

const calls = (shell: string, program: string): readonly (readonly string[])[] =>
  callsIn(shell)
    .filter((call) => call.program === program)
    .map(({ tokens }) => tokens);

const callsWith = (shell: string, program: string, ...words: readonly RegExp[]): boolean =>
  calls(shell, program).some((tokens) =>
    words.every((word) => tokens.some((token) => word.test(token))),
  );

/** Names that mean something to zsh: to give one a value changes the shell, or fails. */
const namesOfZsh =
  /^(path|fpath|cdpath|manpath|mailpath|status|pipestatus|argv|signals|options|commands|functions|aliases|history|words|UID|EUID|GID|EGID|USERNAME)$/;

/** What zsh, as it comes, reads in another way than sh does. */
function strangeToZsh(shell: string): boolean {
  let strange = /(^|\s)#(\s|$)/m.test(shell) || /"[^"'\n]*![^"\s]/.test(shell);
  const ofWord = (word: Word): void => {
    const parts = word.parts ?? [];
    if (parts.some(({ type }) => type === 'Glob' || type === 'ExtendedGlob')) strange = true;
    if (/^=./.test(word.text) || /^["']?\$\w+:[a-z]/.test(word.text)) strange = true;
  };
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Word') ofWord(node);
    if (node.type === 'Assignment' && namesOfZsh.test(node.name)) strange = true;
    forEachChild(node, visit);
  };
  visit(parse(shell));
  return strange;
}

/** Opens a shell, of another account or in a container: what is pasted behind it waits for its end. */
const opensShell = (shell: string): boolean =>
  /^(sudo )?(machinectl shell \S+@\S*$|su\b(?!.* -c)|ssh \S+@\S+$|bash$)|^sudo -(u \S+ -i|iu \S+)$|nsenter -- bash$/.test(
    shell,
  );

/** The words by which a sentence says what a command stops. */
const saysItStops = /stops? (all )?(of )?(your |the |all )*containers|容器.{0,6}停|停.{0,12}容器/;

/** Every kind of harm that the documents' commands may not do. */
export const harms = {
  overwrites: {
    done: ({ shell }) =>
      !looks(shell) &&
      (new RegExp(String.raw`\btee (?!-a)${others}`).test(shell) ||
        new RegExp(String.raw`(?<![0-9>&])>\|? ?${others}`).test(shell) ||
        new RegExp(String.raw`\b(curl|wget)\b.* -[oO] ?${others}`).test(shell) ||
        new RegExp(`--(output|out-file)[= ]${others}`).test(shell) ||
        /\b(cp|mv|ln) (?!.*-\w*i)(.* )?["']?(\/etc|~\/\.config)\b/.test(shell)),
    instead: '<PlanStep as="commands" />, or `[ -e FILE ] || … | sudo tee FILE`',
  },
  appends: {
    done: ({ shell }) => !looks(shell) && /\btee (-a|--append)\b|>>/.test(shell),
    instead: '<PlanStep as="commands" />, or `grep -qxF LINE FILE || … | sudo tee -a FILE`',
  },
  'joins a line': {
    // Many files end without a newline, and the new line becomes the rest of their last one.
    done: ({ shell }) =>
      /\btee (-a|--append)\b|>>/.test(shell) && !/printf ["']\\n|tail -c ?1\b/.test(shell),
    instead: String.raw`<PlanStep as="commands" />, or printf '\nLINE\n'`,
  },
  'loads all settings': {
    done: ({ shell }) => callsWith(shell, 'sysctl', /^--system$/),
    instead: '`sudo sysctl -p FILE`: a mistake in another file ends --system',
  },
  'ends a session': {
    done: ({ shell }) =>
      /\bsystemctl( --?\S+)* (restart|stop) "?user@|\bloginctl (terminate|kill)-/.test(shell),
    instead: 'the step `delegation`, which looks first, or “log out everywhere and in again”',
  },
  'stops unsaid': {
    // Above a block the page says it by itself.
    done: ({ shell, sentence }) =>
      sentence !== '' && stopsContainers(shell) && !saysItStops.test(sentence),
    instead:
      'say in the sentence that it [stops your containers](/guide/daemon-and-client/#restarts)',
  },
  'takes over': {
    done: ({ shell }) =>
      !looks(shell) &&
      (/\binstall\b.* -d\b/.test(shell) ||
        /\bsudo (chown|chmod|chgrp|chcon|setfacl)\b/.test(shell)),
    instead: '<PlanStep as="commands" />, or `[ -e DIRECTORY ] || …`',
  },
  'takes fixed numbers': {
    done: ({ shell }) => /--add-sub[ug]ids \d/.test(shell),
    instead: '<PlanStep id="subordinate-ids" />, which finds a free range',
  },
  'edits without a copy': {
    // A copy of a fixed name is itself written over by the second run.
    done: ({ shell }) => /\bsed\b.* -\w*i(?!\w)(?!\.\$\(date)/.test(shell),
    instead: '`sed -i.$(date +%s)`, for exactly the line that is meant',
  },
  'eats keys': {
    done: ({ shell }) => /\bsed\b.* -\w*i.*\.json\b/.test(shell),
    instead: '“by hand”, or `jq` that only shows: one line of JSON may be all of it',
  },
  'replaces a whole property': {
    done: ({ shell }) =>
      (/\b(pct|qm) set\b/.test(shell) && !/-SO-FAR\b/.test(shell)) ||
      (/\bsetcap \S*=/.test(shell) && !/\bgetcap\b/.test(shell)) ||
      (callsWith(shell, 'usermod', /^(-\w*G|--groups)$/) && !/ -\w*a|--append/.test(shell)),
    instead: 'what shows the property first, and a place for what is in it: `THINGS-SO-FAR`',
  },
  'forgets rules of now': {
    done: ({ shell }) =>
      callsWith(shell, 'firewall-cmd', /^--(complete-)?reload$/) ||
      callsWith(shell, 'nft', /^(flush|-f)$/) ||
      callsWith(shell, 'iptables', /^(-F|--flush|-P)$/) ||
      callsWith(shell, 'ufw', /^(reset|reload|disable)$/) ||
      /\bsystemctl restart (firewalld|nftables|networking|NetworkManager)\b/.test(shell),
    instead: 'the one rule, with `--permanent` and without',
  },
  'formats unasked': {
    done: ({ shell }) => /\b(mkfs|mkswap|wipefs)\b/.test(shell) && !/&&\s*(sudo )?mkfs/.test(shell),
    instead: '`zfs create … && mkfs …`: where the volume was there before, nothing is formatted',
  },
  // In an empty place there is nothing to unpack over.
  'unpacks over': {
    done: ({ shell }) =>
      /\btar\b[^|]* -?\w*x\w*/.test(shell) &&
      !/\btar x\w*k|\[ -z "\$\(.*ls -A|\bmkdir (?!-)\S+ &&/s.test(shell),
    instead: '`tar xzk`, or `[ -z "$(ls -A FOLDER)" ] && tar …`',
  },
  'removes in place of stopping': {
    done: ({ shell }) =>
      callsWith(shell, 'docker', /^(rm|down)$/, /^(-\w*[fv]\w*|--force|--volumes)$/),
    instead: '`docker stop`',
  },
  'deletes in passing': {
    done: ({ shell, block }) =>
      block.length > 1 && /\brm -\w*r/.test(shell) && !/XDG_RUNTIME_DIR|\/run\b/.test(shell),
    instead: 'a block of its own: who copies a block runs all of it',
  },
  'removes without having looked': {
    done: ({ shell }) =>
      /\b(pgrep|pidof|fuser|lsof|ss|docker)\b[^\n]*(\|\||; \[ \$\? = 1 \] &&) (sudo )?rm\b/.test(
        shell,
      ),
    instead:
      '`pgrep -u … . && { pgrep …; [ $? = 1 ]; } && rm …`: a program that is not there fails as well',
  },
  'goes on whatever it found': {
    done: (printed) =>
      (/\bsha\d+sum\b.* (-c|--check)\b|\bgpg --verify\b|--validate\b/.test(printed.shell) &&
        !/&&/.test(printed.shell) &&
        after(printed).length > 0) ||
      (/^pgrep\b[^;&|]*$/.test(printed.shell) &&
        after(printed).some((next) => /\brm\b/.test(next))),
    instead: '`LOOK && …`, or the rest in a block of its own',
  },
  'upgrades a Docker in use': {
    done: ({ shell }) =>
      upgrading.some(([program, ...words]) => callsWith(shell, program, ...words)) &&
      !/--no-upgrade\b|--download-only\b|\|\| sudo pacman/.test(shell),
    instead: '`apt-get install --no-upgrade`, `pacman -Q docker || …`, no -y; or say what restarts',
  },
  'links over': {
    done: ({ shell }) => !looks(shell) && calls(shell, 'ln').length > 0,
    instead: '`[ -e LINK ] || ln -s …`',
  },
  'removes packages': {
    done: ({ shell }) =>
      calls(shell, 'apt-get').some(
        (tokens) =>
          tokens.includes('install') && tokens.includes('-y') && !tokens.includes('--no-remove'),
      ) ||
      /\b(apt-get|dnf) (remove|purge|autoremove) -y/.test(shell) ||
      callsWith(shell, 'dnf', /^--allowerasing$/),
    instead: '`apt-get install -y --no-remove`, and no -y where packages are to go',
  },
  "stops root's daemon": {
    done: ({ shell }) =>
      /\bsudo systemctl (stop|restart|disable)\b.* docker\b/.test(shell) ||
      /(?<!-)\brm .*\/run\/docker\.sock/.test(shell),
    instead:
      '<PlanStep id="rootful" rootful="disable" as="commands" />, which looks for containers',
  },
  'reboots in passing': {
    done: ({ shell, block }) => /^(sudo )?reboot\b/.test(shell) && block.length > 1,
    instead: '“then reboot” in the sentence: who pastes a block reads its end last',
  },
  'removes where it happens to be': {
    done: ({ shell, block }) =>
      /^rm [^/~$"]*$/.test(shell) && block.some((before) => /^cd /.test(before)),
    instead: '`cd FOLDER && rm …`',
  },
  'removes the state of a running daemon': {
    done: ({ shell, block, sentence }) =>
      /\brm -\w*r.*(XDG_RUNTIME_DIR|\/run\/user|dockerd-rootless|\.local\/share\/docker|\.docker\/run)/.test(
        shell,
      ) &&
      !looks(shell) &&
      !block.slice(0, block.indexOf(shell)).some((before) => / stop docker/.test(before)) &&
      !/\bstop|停/.test(sentence),
    instead: '`systemctl --user stop docker` before it, in the same block',
  },
  'means another thing to zsh': {
    done: ({ shell, sentence }) => sentence === '' && strangeToZsh(shell),
    instead: 'quotes around patterns, no comment, no name of zsh’s own, such as `path`',
  },
  'goes on in another shell': {
    done: ({ shell, block }) => opensShell(shell) && block.at(-1) !== shell,
    instead: 'end the block with the command that opens a shell, and begin another',
  },
} as const satisfies Readonly<Record<string, Harm>>;

export type HarmKind = keyof typeof harms;
