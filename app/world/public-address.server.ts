// Which network addresses are anybody's: a link sent in from outside may lead there and nowhere else.
import { BlockList, isIP } from "node:net";

/** IANA special-purpose registries, IPv4 (RFC 6890 and followers): private, loopback, link-local, multicast, reserved. */
const specialV4: [string, number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

/** Inside the global unicast block, what is not anybody's or carries an IPv4 address within: Teredo, 6to4, documentation. */
const specialV6: [string, number][] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

// Two lists: one list would take every IPv4 address for a mapped IPv6 one.
const closedV4 = listOf(specialV4, "ipv4");
const closedV6 = listOf(specialV6, "ipv6");
const globalV6 = listOf([["2000::", 3]], "ipv6");
const loopbackV4 = listOf([["127.0.0.0", 8]], "ipv4");

function listOf(subnets: [string, number][], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of subnets) list.addSubnet(net, prefix, family);
  return list;
}

/** True for an address of the open internet; false also for what is no address at all. Mapped IPv4 is never open. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !closedV4.check(address, "ipv4");
  if (isIP(address) !== 6 || address.includes("%")) return false;
  return globalV6.check(address, "ipv6") && !closedV6.check(address, "ipv6");
}

/** For trying things out: also this machine's own pages. */
export function isPublicOrLoopback(address: string): boolean {
  const own = isIP(address) === 4 ? loopbackV4.check(address, "ipv4") : address === "::1";
  return own || isPublicAddress(address);
}
