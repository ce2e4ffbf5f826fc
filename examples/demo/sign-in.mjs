// The sign-in of a bank, played: a real OpenID provider on a port of its own, whose form asks who one wants to be
// instead of a password. A demonstration has no secrets.
import { once } from 'node:events'
import { createServer } from 'node:http'
import Provider from 'oidc-provider'

export const CLIENT = 'des-questions-demo'

const PEOPLE = { camille: 'Camille Martin', sacha: 'Sacha Petit' }

const page = (uid) => `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Connexion · Banque Exemple</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:26rem;margin:3rem auto;padding:0 1rem}
button{display:block;width:100%;margin:.75rem 0;padding:.75rem;font:inherit;border:1px solid;border-radius:.5rem;background:none;cursor:pointer}</style>
<h1>Connexion</h1>
<p>La connexion de la banque, jouée : qui êtes-vous ?</p>
<form method="post" action="/interaction/${uid}">
${Object.entries(PEOPLE)
  .map(([id, name]) => `<button name="who" value="${id}">${name}</button>`)
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

/** @param {string} secure origin of the secure program */
export async function openSignIn(secure) {
  let handle
  const server = createServer((request, response) => handle(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://localhost:${server.address().port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT,
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${secure}/v1/session/callback`],
        post_logout_redirect_uris: [`${secure}/`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    cookies: { keys: ['a demonstration has no secrets'] },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name'] },
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
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, name: PEOPLE[id] }) }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    async loadExistingGrant({ oidc }) {
      const grant = new provider.Grant({ clientId: CLIENT, accountId: oidc.session.accountId })
      grant.addOIDCScope('openid profile')
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
      return response.end(page(uid))
    }
    const chunks = await Array.fromAsync(request)
    const who = new URLSearchParams(Buffer.concat(chunks).toString()).get('who')
    const accountId = Object.hasOwn(PEOPLE, who) ? who : 'camille'
    return provider.interactionFinished(request, response, { login: { accountId } })
  }
  return {
    issuer,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
