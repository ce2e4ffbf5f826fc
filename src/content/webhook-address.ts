/**
 * May requests be sent there? Said when the file is read, of what can be told without asking anybody:
 * what a name leads to is looked at each time that something is sent.
 */
import { isPublicAddress, literalAddress } from './public-address.ts'

/** Names that lead to this machine or to a private network by what they are called. */
const INSIDE = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|arpa)\.?$/

/** @returns why not, as a sentence for whoever wrote it; nothing when it may */
export function refusedAddress(address: string, allowPrivate: boolean): string | undefined {
  const url = URL.parse(address)
  if (!url) return // told by its own field
  if (url.username || url.password) {
    return 'expected an address without a password: this file is no place for one'
  }
  if (allowPrivate) return
  const literal = literalAddress(url)
  const { hostname } = url
  const isInside =
    literal === undefined
      ? INSIDE.test(hostname) || !hostname.includes('.')
      : !isPublicAddress(literal)
  if (isInside) {
    return `${hostname} is this machine or a private network: write a public address, or “allowPrivate”: true`
  }
  if (url.protocol !== 'https:') {
    return 'expected https: names and numbers of customers go there; http only with “allowPrivate”: true'
  }
  return
}
