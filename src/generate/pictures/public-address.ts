import { BlockList, isIP } from 'node:net'

/**
 * Addresses that are no public server's: loopback, private, shared, link-local, multicast, reserved, for documentation
 * (https://www.iana.org/assignments/iana-ipv4-special-registry).
 */
const NOT_PUBLIC = blockList('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
])

/** Of IPv6, only this part is given to public servers at all … */
const GLOBAL_V6 = blockList('ipv6', [['2000::', 3]])

/** … without what is for protocols, documentation, or leads to addresses of IPv4 (Teredo, 6to4). */
const NOT_PUBLIC_V6 = blockList('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
])

/** How networks without IPv4 reach an address of it, which stands at the end (RFC 6052). */
const NAT64 = blockList('ipv6', [['64:ff9b::', 96]])

/** Whether an IP address can be that of a public server; what is no address is not. */
export function isPublicAddress(address: string): boolean {
  if (address.includes('%')) return false
  const version = isIP(address)
  if (version === 4) return !NOT_PUBLIC.check(address, 'ipv4')
  if (version !== 6) return false
  if (NAT64.check(address, 'ipv6')) return isPublicAddress(lastAsIpv4(address))
  return GLOBAL_V6.check(address, 'ipv6') && !NOT_PUBLIC_V6.check(address, 'ipv6')
}

function lastAsIpv4(address: string): string {
  const groups = new URL(`http://[${address}]/`).hostname.slice(1, -1).split(':').slice(-2)
  return groups
    .map((group) => Number.parseInt(group || '0', 16))
    .flatMap((group) => [group >> 8, group & 255])
    .join('.')
}

function blockList(version: 'ipv4' | 'ipv6', subnets: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList()
  for (const [net, prefix] of subnets) list.addSubnet(net, prefix, version)
  return list
}
