/** An IPv4 network, or an address in one, in numbers. */
interface Cidr {
  readonly address: number;
  readonly prefix: number;
}

const pattern = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/;

/** How many addresses a network has. */
const sizeOf = ({ prefix }: Cidr): number => 2 ** (32 - prefix);

/** Reads `A.B.C.D/N`, or gives `undefined` where there is no such network. */
export function readCidr(text: string): Cidr | undefined {
  const [, ...parts] = pattern.exec(text) ?? [];
  const [prefix = 33, ...octets] = parts.map(Number).toReversed();
  if (prefix > 32 || octets.some((octet) => octet > 255)) return undefined;
  return { address: octets.reduceRight((sum, octet) => sum * 256 + octet, 0), prefix };
}

/** The network that an address is in: its own address, without what is left for hosts. */
export const networkOf = (cidr: Cidr): Cidr => ({
  ...cidr,
  address: cidr.address - (cidr.address % sizeOf(cidr)),
});

/** In the form in which people write it, and the only one: without zeros in front. */
export function writeCidr({ address, prefix }: Cidr): string {
  const octets = [24, 16, 8, 0].map((bits) => Math.floor(address / 2 ** bits) % 256);
  return `${octets.join('.')}/${prefix}`;
}

/** Whether all of a network lies in one of these, which are given as text. */
export const within = (network: string, ranges: readonly string[]): boolean =>
  ranges.some((range) => {
    const outer = readCidr(range);
    const inner = readCidr(network);
    return (
      outer !== undefined &&
      inner !== undefined &&
      inner.prefix >= outer.prefix &&
      networkOf({ ...inner, prefix: outer.prefix }).address === outer.address
    );
  });
