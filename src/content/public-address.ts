/**
 * Is an address on the internet? What the bank's file names may belong to somebody else one day, and
 * must not make the server talk to the machines beside it.
 */
import ipaddr from 'ipaddr.js'

/** Not loopback, private, link-local, shared, reserved, nor one of these inside IPv6. */
export function isPublicAddress(address: string): boolean {
  // `process` unwraps IPv4 written as IPv6; what else embeds an IPv4 is a range of its own.
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

/** The address that a URL holds instead of a name, when it does: a URL has read `2130706433` and `0x7f.1` already. */
export function literalAddress({ hostname }: URL): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, '')
  return ipaddr.isValid(bare) ? bare : undefined
}

/** An address or a block of them. `10.0.0.0/8` */
export const isBlock = (text: string): boolean => ipaddr.isValid(text) || ipaddr.isValidCIDR(text)
