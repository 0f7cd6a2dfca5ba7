import { forEachChild, parse, type SyntaxNode } from 'unbash';

/** Programs that start what follows their options. */
const starters = new Set(['RUN', 'doas', 'env', 'exec', 'rootlesskit', 'sudo', 'unshare']);
/** Programs that give a word with blanks to a shell. */
const shells = /^(.*: )?(bash|sh|ssh|su)$/;
/** Images whose tools are BusyBox's: they know fewer options than their namesakes. */
const smallImages = ['alpine', 'busybox'];

/** One call of a program, with its words as they are written. */
export interface Call {
  readonly program: string;
  readonly tokens: readonly string[];
}

/** The calls within one: of what it starts, in an image too, and of the scripts that it is given. */
function callsOf(program: string, tokens: readonly string[]): Call[] {
  if (starters.has(program)) {
    const isOption = (word: string, at: number): boolean =>
      /^-|=/.test(word) || /^-\w*u$/.test(tokens[at - 1] ?? '');
    const end = tokens.findIndex((word, at) => !isOption(word, at));
    const ownTokens = end < 0 ? tokens : tokens.slice(0, end);
    const [inner, ...rest] = tokens.slice(ownTokens.length);
    return [{ program, tokens: ownTokens }, ...(inner ? callsOf(inner, rest) : [])];
  }
  const image = program === 'docker' ? tokens.findIndex((word) => smallImages.includes(word)) : -1;
  const [inside, ...rest] = image < 0 ? [] : tokens.slice(image + 1);
  return [
    { program, tokens: inside ? tokens.slice(0, image + 1) : tokens },
    ...(inside ? callsOf(`${tokens[image]}: ${inside}`, rest) : []),
    ...(shells.test(program) ? tokens.filter((word) => /\s/.test(word)).flatMap(callsIn) : []),
  ];
}

/** The calls in a shell text, those of substitutions, loops and scripts within it too. */
export function callsIn(shell: string): Call[] {
  const calls: Call[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Command' && node.name) {
      const tokens = node.suffix.flatMap((part) => (part.type === 'Word' ? [part.value] : []));
      calls.push(...callsOf(node.name.value, tokens));
    }
    forEachChild(node, visit);
  };
  visit(parse(shell));
  return calls;
}
