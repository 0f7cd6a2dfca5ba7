import { type Call, callsIn } from '../checks/calls.ts';
import { type Document, readDocuments, shellOf, withoutBrackets } from '../checks/documents.ts';

/*
 * What the documents' commands are made of, each once: a typing error in a page is a new line here.
 * No manual is consulted: that a word exists is for who reads the line to know.
 */

/** Programs whose first word is a verb with options of its own. */
const withVerbs = new Set(
  `apt-get apt-mark dnf docker dockerd-rootless-setuptool.sh gitlab-runner loginctl machinectl nvidia-ctk
   pct podman semanage systemctl udevadm zypper`.split(/\s+/),
);

/** A call as lines: the program with its verb, and that with each option, name and field. */
function linesOf({ program, tokens }: Call): string[] {
  const verb = withVerbs.has(program)
    ? tokens.find((word) => /^[a-z][a-z-]*$/.test(word))
    : undefined;
  const parts = tokens.flatMap((word) => {
    if (word.startsWith('-')) return [word.replace(/=.*/, '')];
    return /^[a-z][\w.:=@,-]*$/i.test(word) ? [word] : (word.match(/\{\{.*?\}\}/g) ?? []);
  });
  const head = verb ? `${program} ${verb}` : program;
  return [head, ...parts.filter((part) => part !== verb).map((part) => `${head} ${part}`)];
}

/** The commands of a document's blocks, and those that its sentences name. */
function callsOfDocument({ fences, mentions }: Document, programs: ReadonlySet<string>): Call[] {
  // `stat …: no such file` and `command not found` are messages.
  const isCommand = (text: string): boolean =>
    /^\w.* -/.test(text) || (/^\S+ /.test(text) && programs.has(text.split(' ')[0] ?? ''));
  return [
    ...fences.flatMap(callsOfFence),
    ...mentions
      .map(({ text }) => withoutBrackets(text))
      .filter((text) => isCommand(text) && !/: |not found/.test(text))
      .flatMap(callsIn),
  ];
}

const callsOfFence = ({ lang, text }: Document['fences'][number]): Call[] =>
  ['console', 'sh', 'text'].includes(lang) ? callsIn(shellOf({ lang, text })) : [];

/** What else can be mistyped in code, and how it looks. */
const looks = {
  option: /(?<!\S)--[a-z][\w-]+/g,
  variable: /\b[A-Z][A-Z0-9]*_[A-Z0-9_]*[A-Z0-9]\b(=\w[\w.-]*\w|=\w)?/g,
  setting: /(?<=^[ \t{-]*"?)[A-Za-z][\w.-]+(?="?\s*[=:](?!\/))/gm,
  path: /(?<![\w/:.…}-])(?:~|\.{1,2}|\$\{?\w+\}?)?(?:\/(?:\$\([^)]*\)|\$\{?\w+\}?|[\w.*]|(?<=[\w)])[@+-])+)+/g,
  address: /\w+:\/\/[^\s'"`;)]*[^\s'"`;)\].]/g,
};

/** The text of `approved/commands.txt`. */
export function commandsOfDocuments(documents = readDocuments()): string {
  const programs = new Set(
    documents.flatMap(({ fences }) => fences.flatMap(callsOfFence)).map(({ program }) => program),
  );
  const mentions = documents.flatMap((document) => document.mentions.map(({ text }) => text));
  const fences = documents.flatMap((document) => document.fences);
  const code = [...mentions, ...fences.flatMap(({ text, title = '' }) => [title, text])];
  const files = fences.filter(({ lang }) => !['console', 'text'].includes(lang));
  const found = (look: RegExp, texts: readonly string[]): string[] =>
    texts.flatMap((text) => text.match(look) ?? []);
  const groups = {
    'commands: programs, verbs, options, names': documents
      .flatMap((document) => callsOfDocument(document, programs))
      .flatMap(linesOf),
    'options in sentences': found(looks.option, mentions),
    variables: found(looks.variable, code),
    'settings in files': found(
      looks.setting,
      files.map(({ text }) => text),
    ),
    paths: found(looks.path, code),
    addresses: found(looks.address, code),
  };
  return Object.entries(groups)
    .map(([name, lines]) => `# ${name}\n${[...new Set(lines)].sort().join('\n')}\n`)
    .join('\n');
}
