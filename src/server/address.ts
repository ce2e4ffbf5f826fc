/**
 * From where does a request come? Its address, or the block that one household or office has.
 *
 * `X-Forwarded-For` is a list to which each proxy adds whom it saw. It is read from its end, and only
 * as far as the proxies are ours: what stands before may have been written by anybody.
 */
import ipaddr from 'ipaddr.js'

type Address = ReturnType<typeof ipaddr.process>

/** An IPv6 customer has at least this much. */
const IPV6_BLOCK = 64

/**
 * @param peer    of the connection
 * @param proxies addresses and blocks, as `limits.trustedProxies` has them
 * @returns nothing when nobody said who is connected
 */
export function blockOf(
  peer: string | undefined,
  forwarded: string | undefined,
  proxies: readonly string[],
): string | undefined {
  let address = parse(peer)
  if (!address) return
  const seen = forwarded?.split(',') ?? []
  while (isAmong(address, proxies)) {
    const before = parse(bare(seen.pop()))
    if (!before) break
    address = before
  }
  return block(address)
}

/** @param peer of the connection; nobody is in a list when nobody said who is connected */
export const isOneOf = (peer: string | undefined, blocks: readonly string[]): boolean => {
  const address = parse(peer)
  return address !== undefined && isAmong(address, blocks)
}

/** `10.0.0.0/8`, or one address. @throws RangeError when it is neither */
function parseBlock(text: string): [Address, number] {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text)
  const address = parse(text)
  if (!address) throw new RangeError(`${text} is no IP address`)
  return [address, address.kind() === 'ipv4' ? 32 : 128]
}

/** IPv4 that came over IPv6 is IPv4. */
const parse = (text: string | undefined): Address | undefined =>
  text !== undefined && ipaddr.isValid(text) ? ipaddr.process(text) : undefined

/** Some proxies add the port: `203.0.113.7:51234`, `[2001:db8::1]:51234`. */
const bare = (text: string | undefined): string | undefined =>
  text?.trim().replace(/^\[(.*)\](?::\d+)?$|^([\d.]+):\d+$/, '$1$2')

const isAmong = (address: Address, blocks: readonly string[]): boolean =>
  blocks.map(parseBlock).some(([network, bits]) => {
    // Of two kinds, neither is in the other.
    return network.kind() === address.kind() && address.match([network, bits] as never)
  })

const block = (address: Address): string => {
  if (address.kind() === 'ipv4') return address.toString()
  const bytes = address.toByteArray().fill(0, IPV6_BLOCK / 8)
  return `${ipaddr.fromByteArray(bytes)}/${IPV6_BLOCK}`
}
