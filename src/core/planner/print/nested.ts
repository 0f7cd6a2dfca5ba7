import { resolveProfile } from '../profile.ts';
import { jsonFile } from '../quote.ts';
import { daemonSettings } from '../settings.ts';
import type { Plan } from '../types.ts';
import type { CoreWords } from '../words.ts';
import { heading } from './commands.ts';
import { wrap } from './comments.ts';
import { printWords } from './words.ts';
import { toYaml } from './yaml.ts';

/*
 * The rootless daemon in a container, by Docker's own image. What the plan has for a whole machine
 * (packages, sysctl, lingering) is the host's business there; its settings of the daemon stay.
 */

/** The image of this engine; only the newest of a line is rebuilt, so that a line is named. */
const tagOf = ({ given, options }: Plan): string =>
  given.docker === 'latest' ? (options.docker.split('.')[0] as string) : options.docker;

/** What the image's own start script is told, where somebody wishes for something else. */
function environment({ given }: Plan): Record<string, string> {
  const prefix = 'DOCKERD_ROOTLESS_ROOTLESSKIT_';
  return {
    ...(given.network !== 'auto' && { [`${prefix}NET`]: given.network }),
    ...(given.mtu !== 'auto' && { [`${prefix}MTU`]: given.mtu }),
  };
}

const head = (plan: Plan, words: CoreWords): string[] =>
  [...heading(plan, words).slice(1), ...printWords[words.lang].nested.about].flatMap((line) =>
    wrap(line, 96).map((text) => `# ${text}`),
  );

/** An image of the nested daemon with the plan's settings in it. */
export function printContainerfile(plan: Plan, words: CoreWords): string {
  const { 'data-root': _, ...settings } = daemonSettings(resolveProfile(plan.given, plan.system));
  const file = '/home/rootless/.config/docker/daemon.json';
  return `${[
    '# syntax=docker/dockerfile:1',
    ...head(plan, words),
    `FROM docker:${tagOf(plan)}-dind-rootless`,
    ...Object.entries(environment(plan)).map(([name, value]) => `ENV ${name}=${value}`),
    ...(Object.keys(settings).length > 0
      ? [`COPY --chown=1000:1000 <<'EOF' ${file}`, jsonFile(settings).trimEnd(), 'EOF']
      : []),
  ].join('\n')}\n`;
}

/** A Compose file with the nested daemon, and a client that has its certificate and no key of its CA. */
export function printCompose(plan: Plan, words: CoreWords): string {
  const labels = printWords[words.lang].nested;
  const tag = tagOf(plan);
  const services = [
    {
      docker: {
        image: `docker:${tag}-dind-rootless`,
        privileged: true,
        environment: { DOCKER_TLS_CERTDIR: '/certs', ...environment(plan) },
        volumes: ['certs:/certs/client', 'data:/home/rootless/.local/share/docker'],
      },
    },
    {
      client: {
        image: `docker:${tag}-cli`,
        command: ['docker', 'info'],
        environment: {
          DOCKER_HOST: 'tcp://docker:2376',
          DOCKER_TLS_VERIFY: '1',
          DOCKER_CERT_PATH: '/certs/client',
        },
        volumes: ['certs:/certs/client:ro'],
        depends_on: ['docker'],
        profiles: ['client'],
      },
    },
  ];
  return [
    ...head(plan, words),
    ...labels.compose.map((line) => `# ${line}`),
    toYaml({
      services: Object.assign({}, ...services),
      volumes: { certs: {}, data: {} },
    }),
  ].join('\n');
}
