/** The steps of a text: blocks of lines, each under its title. Comments alone are no step. */
export const blocksOf = (text: string): string[] =>
  text
    .split(/\n{2,}(?=# )/)
    .map((block) => `${block.trimEnd()}\n`)
    .filter((block) => !block.split('\n').every((line) => line === '' || line.startsWith('# ')));

/** Runs a script as bash does until it is to do its `at`th command, and then kills it there. */
export const killedAt = (at: number, options = ''): string =>
  `bash -c 'set -T; n=0; trap "n=\\$((n + 1)); if [ \\$n = ${at} ]; then kill -9 \\$\\$; fi" DEBUG; . /machine/setup.sh' setup.sh ${options}`;

/** Runs a script to its end, and prints how many commands that were. */
export const counted = (options = ''): string =>
  `bash -c 'set -T; n=0; trap "n=\\$((n + 1))" DEBUG; trap "echo; echo commands: \\$n" EXIT; . /machine/setup.sh' setup.sh ${options}`;
