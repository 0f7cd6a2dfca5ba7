import { networkOf, readCidr, writeCidr } from './cidr.ts';

/** Addresses for networks of containers: a large network, and the prefix of the networks cut from it. */
export interface AddressPool {
  /** As `A.B.C.D/N`; `null` where that is no network. */
  readonly base: string | null;
  readonly prefix: number;
  readonly size: number;
}

/** Reads `10.200.0.0/16:24,…`. */
export const readPools = (value: string): AddressPool[] =>
  value
    .split(',')
    .filter(Boolean)
    .map((item) => {
      const [base = '', size = ''] = item.split(':');
      const cidr = readCidr(base);
      const whole = cidr !== undefined && writeCidr(networkOf(cidr)) === base;
      return { base: whole ? base : null, prefix: cidr?.prefix ?? 0, size: Number(size) };
    });

/** Whether two networks have an address in common. */
export function overlap(one: string, other: string): boolean {
  const [a, b] = [readCidr(one), readCidr(other)];
  if (a === undefined || b === undefined) return false;
  const prefix = Math.min(a.prefix, b.prefix);
  return writeCidr(networkOf({ ...a, prefix })) === writeCidr(networkOf({ ...b, prefix }));
}

/** A limit of processes in containers, as `daemon.json` has it. */
export interface Ulimit {
  readonly Name: string;
  readonly Hard: number;
  readonly Soft: number;
}

/** Reads `nofile=1024:4096,…`; one number alone is both. */
export const readUlimits = (value: string): Ulimit[] =>
  value
    .split(',')
    .filter(Boolean)
    .map((item) => {
      const [name = '', numbers = ''] = item.split('=');
      const [soft = 0, hard = soft] = numbers.split(':').map(Number);
      return { Name: name, Hard: hard, Soft: soft };
    });

/** What stands between commas. */
export const items = (value: string): string[] => value.split(',').filter(Boolean);
