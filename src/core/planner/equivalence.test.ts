import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { systems } from '../facts/systems/index.ts';
import { equivalentSystems } from './equivalence.ts';

describe('systems with the same default plan', () => {
  const classes = equivalentSystems(en).map((members) => members.map(({ id }) => id));

  // A new release belongs either into one of these lines or, when it differs, into one of its own.
  it('are these', () => {
    expect(classes.map((members) => members.join(' '))).toMatchInlineSnapshot(`
      [
        "debian-10",
        "debian-11",
        "debian-12 debian-13",
        "debian-testing",
        "ubuntu-22.04 ubuntu-24.04 ubuntu-26.04",
        "fedora-43",
        "fedora-44",
        "centos-9",
        "centos-10",
        "rhel-8",
        "rhel-9",
        "rhel-10",
        "sles-15",
        "sles-16 opensuse-leap-16",
        "opensuse-leap-15.6",
        "opensuse-tumbleweed",
        "arch",
        "alpine-3.22",
        "alpine-3.23 alpine-3.24",
      ]
    `);
  });

  it('contain every system once', () => {
    expect(classes.flat().sort()).toEqual(systems.map(({ id }) => id).sort());
  });
});
