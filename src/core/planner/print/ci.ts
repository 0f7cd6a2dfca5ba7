import type { Plan } from '../types.ts';
import type { CoreWords } from '../words.ts';
import { heading } from './commands.ts';
import { wrap } from './comments.ts';
import { printWords } from './words.ts';
import { toYaml, type YamlMap } from './yaml.ts';

/*
 * What a pipeline says so that its jobs use the rootless daemon of the machine that runs them. Setting
 * that daemon up is the plan's other forms; the runner is a service of the same account.
 */

const head = (plan: Plan, words: CoreWords, about: readonly string[]): string[] =>
  [...heading(plan, words), ...about].flatMap((line) => wrap(line, 96).map((text) => `# ${text}`));

/** Ends a job that would run on a daemon of root. */
const check = `docker info -f '{{.SecurityOptions}}' | grep -F name=rootless`;

/** The daemon's socket, as the account that runs the job has it. */
const socket = ({ options }: Plan): string =>
  options.systemd === 'yes'
    ? 'unix:///run/user/$(id -u)/docker.sock'
    : 'unix://$HOME/.docker/run/docker.sock';

/** A workflow for a runner of one's own: `.github/workflows/rootless.yml`. */
export function printGithubActions(plan: Plan, words: CoreWords): string {
  const labels = printWords[words.lang].ci;
  const workflow: YamlMap = {
    name: 'rootless',
    on: { push: {} },
    permissions: { contents: 'read' },
    jobs: {
      build: {
        'runs-on': ['self-hosted', 'linux'],
        steps: [
          {
            name: labels.socket,
            run: `echo "DOCKER_HOST=${socket(plan)}" >>"$GITHUB_ENV"`,
          },
          { name: labels.check, run: check },
          { uses: 'actions/checkout@v4' },
          {
            name: labels.build,
            run: 'docker build -t "app:$GITHUB_SHA" .',
          },
          {
            name: labels.clean,
            if: 'always()',
            run: 'docker image rm -f "app:$GITHUB_SHA"',
          },
        ],
      },
    },
  };
  return [...head(plan, words, labels.github), toYaml(workflow)].join('\n');
}

/** A pipeline for a runner whose jobs get the socket of the rootless daemon: `.gitlab-ci.yml`. */
export function printGitlabCi(plan: Plan, words: CoreWords): string {
  const labels = printWords[words.lang].ci;
  const line = plan.options.docker.split('.')[0] as string;
  const pipeline: YamlMap = {
    build: {
      image: `docker:${line}-cli`,
      tags: ['rootless'],
      variables: { DOCKER_HOST: 'unix:///var/run/docker.sock', DOCKER_TLS_CERTDIR: '' },
      before_script: [check],
      script: ['docker build -t "app:$CI_COMMIT_SHA" .'],
      after_script: ['docker image rm -f "app:$CI_COMMIT_SHA"'],
    },
  };
  return [...head(plan, words, labels.gitlab), toYaml(pipeline)].join('\n');
}
