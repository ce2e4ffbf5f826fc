/**
 * A bank's sign-in on this machine: a real OpenID provider, whose sign-in form knows everybody at once.
 * It signs with a key that can be replaced while it runs, as banks do.
 */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import Provider from 'oidc-provider'

export interface IdentityProvider {
  issuer: string
  /** Who signs in from now on. */
  subject: string
  /** Of whoever signs in, by its claim “roles”; left out: it says nothing of them. */
  roles?: readonly string[]
  /** It signs with another key from now on; the old one is not said any more. */
  rotate(): Promise<void>
  /** What it was asked, by path. */
  asked: string[]
  close(): Promise<void>
}

interface Client {
  clientId: string
  /** Of the secure program. */
  origin: string
  secret?: string
  algorithm?: string
}

export async function startIdentityProvider({
  clientId,
  origin,
  secret,
  algorithm = 'RS256',
}: Client): Promise<IdentityProvider> {
  let handler: (request: object, response: object) => void = () => {}
  const asked: string[] = []
  const server: Server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url?.split('?')[0]}`)
    handler(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const idp: IdentityProvider = { issuer, subject: 'camille', rotate, asked, close }

  async function rotate(): Promise<void> {
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: clientId,
          ...(secret === undefined
            ? { token_endpoint_auth_method: 'none' }
            : { client_secret: secret }),
          redirect_uris: [`${origin}/v1/session/callback`],
          post_logout_redirect_uris: [`${origin}/`],
          response_types: ['code'],
          grant_types: ['authorization_code'],
          id_token_signed_response_alg: algorithm,
        },
      ],
      jwks: { keys: [await newKey(algorithm)] },
      cookies: { keys: ['a key for the cookies of a test'] },
      scopes: ['openid', 'profile'],
      claims: { openid: ['sub'], profile: ['name', 'roles'] },
      conformIdTokenClaims: false,
      ttl: {
        AccessToken: 60,
        AuthorizationCode: 60,
        Grant: 600,
        IdToken: 600,
        Interaction: 600,
        Session: 600,
      },
      features: { devInteractions: { enabled: false } },
      findAccount: (_: unknown, id: string) => ({
        accountId: id,
        claims: () => ({
          sub: id,
          name: `${id[0]!.toUpperCase()}${id.slice(1)} Martin`,
          ...(idp.roles && { roles: idp.roles }),
        }),
      }),
      interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
      async loadExistingGrant({
        oidc,
      }: {
        oidc: { client: Client; session: { accountId: string } }
      }) {
        const grant = new provider.Grant({ clientId, accountId: oidc.session.accountId })
        grant.addOIDCScope('openid profile')
        await grant.save()
        return grant
      },
    })
    const answer = provider.callback()
    handler = (request, response) => {
      const { url } = request as { url: string }
      if (!url.startsWith('/interaction/')) return answer(request, response)
      void provider.interactionFinished(request, response, { login: { accountId: idp.subject } })
    }
  }
  async function close(): Promise<void> {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  await rotate()
  return idp
}

let keys = 0

async function newKey(alg: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true })
  return { ...(await exportJWK(privateKey)), alg, use: 'sig', kid: `key-${++keys}` }
}
