import type { SourceId } from '../facts/sources.ts';
import type { Plan } from './types.ts';

/** The sources of the versions and days that a plan was made from: when they age, it may be wrong. */
export function restsOn({ options, system }: Pick<Plan, 'options' | 'system'>): SourceId[] {
  const { source, distro, netfilter } = system;
  const own = options.method === 'distro' && distro;
  return [
    ...new Set<SourceId>([
      source,
      'eol',
      ...(own
        ? [distro.source, distro.rootlesskit.source]
        : ['releases' as const, 'bundles' as const]),
      ...(options.method === 'packages' ? ['packaging' as const] : []),
      ...(netfilter ? [netfilter.source] : []),
    ]),
  ];
}
