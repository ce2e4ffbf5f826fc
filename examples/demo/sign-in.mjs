// The sign-in of a bank, played: a real OpenID provider on a port of its own, whose form asks who one wants to be
// instead of a password. A demonstration has no secrets.
import { once } from 'node:events'
import { createServer } from 'node:http'
import { exportJWK, generateKeyPair } from 'jose'
import Provider from 'oidc-provider'

/** Those who write to the bank. */
export const CUSTOMERS = {
  clientId: 'des-questions-demo',
  people: { camille: { name: 'Camille Martin' }, sacha: { name: 'Sacha Petit' } },
}

/** Those who answer: another client, other people, and what each may do. */
export const ADVISERS = {
  clientId: 'des-questions-demo-desk',
  people: {
    lea: { name: 'Léa Bernard', roles: ['des-questions:answer'] },
    nora: { name: 'Nora Haddad', roles: ['des-questions:transfer'] },
    paul: { name: 'Paul Roche', roles: ['des-questions:read'] },
    jean: { name: 'Jean Dupré', roles: [] },
  },
}

const MEANS = {
  'des-questions:read': 'peut lire',
  'des-questions:answer': 'peut répondre',
  'des-questions:transfer': 'peut répondre et transmettre',
}

/** What somebody may do, where that is what tells them apart. */
const mayOf = ({ roles }) =>
  roles ? ` (${roles.map((role) => MEANS[role])[0] ?? 'sans rôle'})` : ''

const page = (uid, people) => `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Connexion · Banque Exemple</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:26rem;margin:3rem auto;padding:0 1rem}
button{display:block;width:100%;margin:.75rem 0;padding:.75rem;font:inherit;border:1px solid;border-radius:.5rem;background:none;cursor:pointer}</style>
<h1>Connexion</h1>
<p>La connexion de la banque, jouée : qui êtes-vous ?</p>
<form method="post" action="/interaction/${uid}">
${Object.entries(people)
  .map(([id, who]) => `<button name="who" value="${id}">${who.name}${mayOf(who)}</button>`)
  .join('\n')}
</form>
`

const leaving = (form) => `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>Déconnexion · Banque Exemple</title>
${form}
<script>const form = document.forms[0]
form.insertAdjacentHTML('beforeend', '<input type="hidden" name="logout" value="yes">')
form.submit()</script>
`

/** RSA, which most banks have, takes a third of a second to make a key: nobody waits for a demonstration. */
const ALGORITHM = 'ES256'

async function newKey() {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true })
  return { ...(await exportJWK(privateKey)), alg: ALGORITHM, use: 'sig' }
}

/** What a provider remembers, for as long as it runs: an adapter of oidc-provider. */
function memory() {
  const held = new Map()
  return (kind) => {
    const nameOf = (id) => `${kind} ${id}`
    return {
      upsert: async (id, payload) => void held.set(nameOf(id), payload),
      find: async (id) => held.get(nameOf(id)),
      findByUid: async (uid) =>
        [...held].find(
          ([name, payload]) => name.startsWith(nameOf('')) && payload.uid === uid,
        )?.[1],
      consume: async (id) => {
        held.get(nameOf(id)).consumed = Math.floor(Date.now() / 1000)
      },
      destroy: async (id) => void held.delete(nameOf(id)),
      revokeByGrantId: async (grantId) => {
        for (const [name, payload] of held) if (payload.grantId === grantId) held.delete(name)
      },
    }
  }
}

/**
 * @param {string} origin of the program that one signs in to
 * @param {typeof CUSTOMERS | typeof ADVISERS} who
 */
export async function openSignIn(origin, { clientId, people }) {
  let handle
  const server = createServer((request, response) => handle(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://localhost:${server.address().port}`
  const provider = new Provider(issuer, {
    adapter: memory(),
    jwks: { keys: [await newKey()] },
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${origin}/v1/session/callback`],
        post_logout_redirect_uris: [`${origin}/`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: ALGORITHM,
      },
    ],
    cookies: {
      keys: ['a demonstration has no secrets'],
      // A cookie knows no port: both sign-ins of the demonstration are on this machine.
      names: Object.fromEntries(
        ['session', 'interaction', 'resume'].map((name) => [name, `_${name}_${clientId}`]),
      ),
    },
    scopes: ['openid', 'profile', 'roles'],
    claims: { openid: ['sub'], profile: ['name'], roles: ['roles'] },
    conformIdTokenClaims: false,
    ttl: {
      AccessToken: 60,
      AuthorizationCode: 60,
      Grant: 3600,
      IdToken: 600,
      Interaction: 600,
      Session: 3600,
    },
    features: {
      devInteractions: { enabled: false },
      // It asks no more: who signs out of the messages means it.
      rpInitiatedLogout: {
        enabled: true,
        logoutSource(ctx, form) {
          ctx.body = leaving(form)
        },
      },
    },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    async loadExistingGrant({ oidc }) {
      const grant = new provider.Grant({ clientId, accountId: oidc.session.accountId })
      grant.addOIDCScope('openid profile roles')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  handle = async (request, response) => {
    if (request.url === '/favicon.ico') return response.writeHead(204).end()
    const uid = /^\/interaction\/([\w-]+)$/.exec(request.url)?.[1]
    if (!uid) return answer(request, response)
    if (request.method !== 'POST') {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
      })
      return response.end(page(uid, people))
    }
    const chunks = await Array.fromAsync(request)
    const who = new URLSearchParams(Buffer.concat(chunks).toString()).get('who')
    const accountId = Object.hasOwn(people, who) ? who : Object.keys(people)[0]
    return provider.interactionFinished(request, response, { login: { accountId } })
  }
  return {
    issuer,
    clientId,
    algorithm: ALGORITHM,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
