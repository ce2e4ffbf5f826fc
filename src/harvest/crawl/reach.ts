/**
 * Which machines a website's name may lead to. A listed name can be made to point at the machines beside
 * us, by its owner or by whoever took it over, so the question is asked of the very address that the
 * socket connects to: a name cannot answer once for the check and once for the connection.
 *
 * `localhost` and names below it are this machine whatever DNS says, and nobody lists them by mistake.
 */
import type { lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isPublicAddress, literalAddress } from '../../content/public-address.ts'
import { QuestionsError } from '../../errors.ts'
import { isLocalhost } from '../address.ts'

export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress'
}

/** @param allows  host names that may be on a private network */
export const guardedLookup =
  (lookup: typeof systemLookup, allows: ReadonlySet<string>): LookupFunction =>
  (hostname, options, callback) => {
    const answer = (addresses: { address: string; family: number }[]) => {
      if (options.all) callback(null, addresses)
      else callback(null, addresses[0]!.address, addresses[0]!.family)
    }
    if (isLocalhost(hostname)) return answer([{ address: '127.0.0.1', family: 4 }])
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, [])
      if (addresses.length === 0) return callback(new Error(`${hostname} has no address`), [])
      const inside = addresses.find(({ address }) => !isPublicAddress(address))
      if (inside && !allows.has(hostname)) {
        return callback(new PrivateAddress(`${hostname} is ${inside.address}`), [])
      }
      answer(addresses)
    })
  }

/** Sockets ask no resolver about an address that is written out. @throws QuestionsError */
export function checkLiteral(url: URL, allows: ReadonlySet<string>): void {
  const literal = literalAddress(url)
  if (!literal || isLocalhost(url.hostname) || allows.has(url.hostname)) return
  if (!isPublicAddress(literal)) throw privateAddress(url.host)
}

export const privateAddress = (what: string): QuestionsError =>
  new QuestionsError('HOST_NOT_ALLOWED', `on a private network: ${what}`)
