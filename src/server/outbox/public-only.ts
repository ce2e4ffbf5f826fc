/**
 * May we connect there? A webhook's address is in a file that people edit, and the name in it belongs
 * to whoever runs its DNS: without this, either could make the server talk to the machines behind it.
 *
 * The question is asked of the very address that is connected to, so that a name cannot answer once for
 * the check and once for the connection.
 */
import type { lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from '../../content/public-address.ts'

export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress'
  readonly code = 'private-address'
}

/** @returns a resolver for sockets that fails when any of the addresses is not public */
export const publicOnly =
  (lookup: typeof systemLookup): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, [])
      const [first] = addresses
      if (!first || !addresses.every(({ address }) => isPublicAddress(address))) {
        return callback(new PrivateAddress('a private address'), [])
      }
      if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
