/** `rootless-guide completion SHELL`: what completes commands, options and values. */
import { optionSpecs, planFormats } from '../core/planner/index.ts';

const commands = ['plan', 'probe', 'diagnose', 'doctor', 'serve', 'completion'];
const values = new Map<string, readonly string[]>([
  ...optionSpecs.map(({ name, values }) => [name, values] as const),
  ['format', planFormats],
]);
const options = [...values.keys()].map((name) => `--${name}`);

/** For bash; zsh reads the same by its bashcompinit. */
const bash = `_rootless_guide() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} words=''
  if [ "$COMP_CWORD" = 1 ]; then
    words='${commands.join(' ')}'
  else
    case \${COMP_WORDS[1]}:$before in
${[...values]
  .filter(([, list]) => list.length > 0)
  .map(([name, list]) => `      plan:--${name}) words='${list.join(' ')}' ;;`)
  .join('\n')}
      plan:*) words='${options.join(' ')} --list --help' ;;
      serve:*) words='--port --host --help' ;;
      diagnose:* | doctor:*) words='--json --lang --help' ;;
      completion:*) words='bash zsh fish' ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _rootless_guide rootless-guide
`;

const zsh = `autoload -Uz bashcompinit && bashcompinit
${bash}`;

const fish = [
  `complete -c rootless-guide -f -n __fish_use_subcommand -a '${commands.join(' ')}'`,
  ...[...values].map(
    ([name, list]) =>
      `complete -c rootless-guide -f -n '__fish_seen_subcommand_from plan' -l ${name} -x -a '${list.join(' ')}'`,
  ),
  '',
].join('\n');

const shells: Readonly<Record<string, string>> = { bash, zsh, fish };
const text = shells[process.argv[2] ?? ''];
if (text) process.stdout.write(text);
else {
  const isHelp = process.argv.includes('--help');
  const usage = `usage: rootless-guide completion bash|zsh|fish
bash: rootless-guide completion bash >~/.local/share/bash-completion/completions/rootless-guide
zsh:  rootless-guide completion zsh, read from ~/.zshrc
fish: rootless-guide completion fish >~/.config/fish/completions/rootless-guide.fish
`;
  (isHelp ? process.stdout : process.stderr).write(usage);
  process.exitCode = isHelp ? 0 : 2;
}
