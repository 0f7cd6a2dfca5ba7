import { dockerHost, hostOf, packageMirrors } from '../../../facts/mirrors.ts';
import type { WarningRule } from '../types.ts';

const docs = 'guide/proxies-and-mirrors/#install';
const known = [dockerHost, ...packageMirrors.hosts];

/** Hosts that the machine will trust because an option, and so perhaps a link, names them. */
export const hostWarnings: readonly WarningRule[] = [
  {
    id: 'W48',
    slug: 'packages-from-host',
    source: 'packaging',
    docs,
    when: ({ given: { 'package-mirror': url } }) => url !== '' && !known.includes(hostOf(url)),
    values: ({ given }) => ({ host: hostOf(given['package-mirror']) }),
  },
  {
    id: 'W49',
    slug: 'images-from-host',
    source: 'docs',
    docs: 'guide/proxies-and-mirrors/#registry-mirror',
    when: ({ given }) => given['registry-mirror'] !== '',
    values: ({ given }) => ({ host: hostOf(given['registry-mirror']) }),
  },
  {
    id: 'W50',
    level: 'note',
    slug: 'pulls-through-host',
    source: 'docs',
    docs: 'guide/proxies-and-mirrors/#daemon',
    when: ({ given }) => given.proxy !== '',
    values: ({ given }) => ({ host: hostOf(given.proxy) }),
  },
];
