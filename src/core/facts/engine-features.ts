import { type Feature, features } from './engines.ts';
import { firstEngineWith, type RootlessKitFeatureId, rootlessKitFeatures } from './rootlesskit.ts';

/** What comes with RootlessKit, by the engine whose own packages bring it first. */
const bundled = (id: RootlessKitFeatureId): Feature => ({
  since: firstEngineWith(rootlessKitFeatures[id].since) ?? '',
  source: 'bundles',
  confidence: rootlessKitFeatures[id].confidence,
});

/** Features that no rule asks for: pages speak of them, and `/data/engines.json` lists them. */
const documented = {
  pasta: bundled('pasta'),
  implicit: bundled('pasta'),
  'gvisor-tap-vsock': bundled('gvisor-tap-vsock'),
  'client-address-builtin': bundled('client-address-builtin'),
  /** The daemon reads `ip_forward` where its containers are, and no longer warns of the host's. */
  'forwarding-asked-inside': { since: '29.6.0', source: 'moby', confidence: 'H' },
  'host-network': { since: '29.5.0', source: 'moby', confidence: 'H' },
  pesto: bundled('pesto'),
  'pesto-ipv6': bundled('pesto-ipv6'),
  'nft-client-address': bundled('client-address-by-nft'),
  'host-gateway-ips': { since: '28.0.0', source: 'releases', confidence: 'M' },
  'state-dir': { since: '25.0', source: 'script', confidence: 'H' },
  /** The start script mounts /etc/cdi and /var/run/cdi, so that files written later are seen. */
  'cdi-mounted': { since: '27.4.0', source: 'script', confidence: 'H' },
  'user-cdi': { since: '29.2.0', source: 'moby', confidence: 'H' },
  'gpus-by-cdi': { since: '29.2.0', source: 'moby', confidence: 'H' },
  'amd-gpus-by-cdi': { since: '29.3.0', source: 'moby', confidence: 'H' },
  /** The daemon refuses clients that speak an API older than `minimumApi` says. */
  'refuses-old-clients': { since: '29.0.0', source: 'releases', confidence: 'H' },
  'smoke-test': { since: '25.0.4', source: 'setuptool', confidence: 'H' },
  'smoke-test-forceable': { since: '27.4.0', source: 'setuptool', confidence: 'H' },
  'refuses-nerdctl': { since: '29.4.0', source: 'setuptool', confidence: 'H' },
  /** `dockerd-rootless-setuptool.sh nsenter` no longer says “no namespace specified”. */
  'nsenter-mended': { since: '29.1.2', source: 'setuptool', confidence: 'H' },
  /** It looks whether the network namespace is a detached one, and stays out of the host's. */
  'nsenter-detached': { since: '29.5.0', source: 'setuptool', confidence: 'H' },
  'packages-bring-slirp4netns': {
    since: '20.10',
    until: '29.5.0',
    source: 'packaging',
    confidence: 'H',
  },
} as const satisfies Record<string, Feature>;

/** Every feature of an engine that these facts know. */
export const allFeatures: Readonly<
  Record<keyof typeof features | keyof typeof documented, Feature>
> = {
  ...features,
  ...documented,
};

/** The oldest API that a daemon takes from its clients, by the first engine that asks for it. */
export const minimumApi = [
  { since: '29.0.0', api: '1.44', source: 'releases', confidence: 'H' },
  { since: '29.3.0', api: '1.40', source: 'releases', confidence: 'H' },
] as const;

export type AnyFeatureId = keyof typeof allFeatures;
