import type { Plan, Touches } from '../../types.ts';

const uids: Readonly<Record<string, string>> = { alice: '1000', bob: '1001' };

/** All that a plan says it touches, where `user` does it. */
export function touchesOf({ steps }: Plan, user = 'alice'): Touches {
  const every = (name: keyof Touches) =>
    steps
      .flatMap(({ touches }) => touches[name])
      .map((thing) => thing.replace(/\bUSER\b/, user).replace(/\bUID\b/, uids[user] ?? ''));
  return {
    paths: every('paths'),
    sysctls: every('sysctls'),
    units: every('units'),
    packages: every('packages'),
    accounts: every('accounts'),
  };
}
