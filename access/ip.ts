/** A run of addresses, both ends included. IPv4 and IPv6 never meet. */
export type Range = { readonly version: 4 | 6; readonly first: bigint; readonly last: bigint };
export type Address = { readonly version: 4 | 6; readonly value: bigint };

/** Reads `192.0.2.0/24` or `2001:db8::/32`; a plain address is a range of one. */
export function parseRange(text: string): Range | null {
  const [head = "", length, ...rest] = text.trim().split("/");
  const address = parseAddress(head);
  if (!address || rest.length > 0) return null;
  const bits = address.version === 4 ? 32 : 128;
  if (length !== undefined && !/^\d{1,3}$/u.test(length)) return null;
  const prefix = length === undefined ? bits : Number(length);
  if (prefix > bits) return null;
  const size = 1n << BigInt(bits - prefix);
  const first = (address.value / size) * size;
  return { version: address.version, first, last: first + size - 1n };
}

/** An IPv4 address written as IPv6 (`::ffff:192.0.2.1`) is the IPv4 address. */
export function parseAddress(text: string): Address | null {
  const four = parseFour(text);
  if (four !== null) return { version: 4, value: four };
  const six = parseSix(text);
  if (six === null) return null;
  return six >> 32n === 0xffffn ? { version: 4, value: six & 0xffffffffn } : { version: 6, value: six };
}

function parseFour(text: string): bigint | null {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/u.test(part) && Number(part) < 256)) return null;
  return parts.reduce((value, part) => (value << 8n) + BigInt(part), 0n);
}

function parseSix(text: string): bigint | null {
  const halves = text.split("::");
  if (halves.length > 2 || !text.includes(":")) return null;
  const head = groups(halves[0] ?? "");
  const tail = halves.length === 2 ? groups(halves[1] ?? "") : [];
  if (!head || !tail) return null;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  return [...head, ...Array<bigint>(missing).fill(0n), ...tail].reduce((value, group) => (value << 16n) + group, 0n);
}

function groups(text: string): bigint[] | null {
  if (text === "") return [];
  const found: bigint[] = [];
  const parts = text.split(":");
  for (const [index, part] of parts.entries()) {
    const four = index === parts.length - 1 && part.includes(".") ? parseFour(part) : null;
    if (four !== null) found.push(four >> 16n, four & 0xffffn);
    else if (/^[0-9a-f]{1,4}$/iu.test(part)) found.push(BigInt(`0x${part}`));
    else return null;
  }
  return found;
}

export function contains(range: Range, address: Address): boolean {
  return range.version === address.version && range.first <= address.value && address.value <= range.last;
}

/** The address in its plain form: dotted, or eight groups. */
export function printAddress({ version, value }: Address): string {
  if (version === 4) return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join(".");
  return Array.from({ length: 8 }, (_, index) => ((value >> BigInt(112 - index * 16)) & 0xffffn).toString(16)).join(
    ":",
  );
}
