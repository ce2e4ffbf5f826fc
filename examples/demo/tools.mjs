// The bank's own tools, played: one address that takes what the server delivers, a mailbox, and a page that shows both. A
// real bank would check the signature first (`standardwebhooks` does) and put each message into its ticketing. A secure
// message can be answered here, as an adviser would from theirs.
import { createHmac, randomUUID } from 'node:crypto'

const MOST = 50
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text) => String(text).replace(/[&<>"]/g, (character) => ENTITIES[character])

const PAGE = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
}

const STYLE = `body { font: 1rem/1.5 system-ui, sans-serif; max-inline-size: 60rem; margin: auto; padding: 1rem }
article { border: 1px solid; border-radius: 8px; padding: 0 1rem; margin-block: 1rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem }
dd { margin: 0; overflow-wrap: anywhere }
.letter { white-space: pre-wrap; overflow-wrap: anywhere }
:root { color-scheme: light dark }`

const show = (value) => (typeof value === 'object' ? JSON.stringify(value) : value)

/** For what a customer wrote: the adviser's answer, and what else they may do with it. */
const replyForm = ({ reference, kind }) => `<form method="post" action="/repondre">
<input type="hidden" name="reference" value="${escapeHtml(reference)}">
<p><label>Réponse à ${escapeHtml(reference)}<br><textarea name="text" rows="3" cols="60" required></textarea></label></p>
<p><button>Répondre au client</button>
${kind === 'complaint' ? '<button name="what" value="acknowledged" formnovalidate>Accuser réception</button>' : ''}
<button name="what" value="proof" formnovalidate>Appeler ce client : demander un code</button></p>
</form>`

const messageCard = ({ type, timestamp, data }) => `<article>
<h2>${escapeHtml(type)}</h2>
<p><time>${escapeHtml(timestamp)}</time></p>
<dl>${Object.entries(data)
  .map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(show(value))}</dd>`)
  .join('\n')}</dl>
${type === 'message.created' ? replyForm(data) : ''}
</article>`

/** What an adviser who rings reads out. */
const codeCard = ({ code, expiresAt }) => `<article>
<h2>Code à lire au client</h2>
<p><strong>${escapeHtml(code)}</strong>, valable une fois, jusqu’à <time>${escapeHtml(expiresAt)}</time></p>
</article>`

const withLinks = (html) =>
  html.replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`)

const letterCard = ({ to, subject, text }) => `<article>
<h2>${escapeHtml(subject)}</h2>
<p>E-mail à ${escapeHtml(to.join(', '))}</p>
<p class="letter">${withLinks(escapeHtml(text))}</p>
</article>`

/** As Standard Webhooks signs: `id.timestamp.body` with the key that both sides have. */
function signed(body, key) {
  const [id, timestamp] = [randomUUID(), String(Math.floor(Date.now() / 1000))]
  const secret = Buffer.from(key.replace('whsec_', ''), 'base64')
  const signature = createHmac('sha256', secret)
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64')
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}

/** `key`: what the bank signs with; `tell`: a request to the hub's server. */
export function createTools({ key, tell }) {
  /** Cards, the youngest first. */
  const received = []
  const seen = new Set()

  function keep(card) {
    received.unshift(card)
    received.length = Math.min(received.length, MOST)
  }

  async function takeMessage(request) {
    const id = request.headers.get('webhook-id')
    // The same message may come twice, under the same id.
    if (!seen.has(id)) {
      seen.add(id)
      keep(messageCard(await request.json()))
    }
    return new Response(null, { status: 204 })
  }

  async function reply(request) {
    const form = await request.formData()
    const [reference, text, what] = ['reference', 'text', 'what'].map((name) => form.get(name))
    const adviser = 'Camille, votre conseillère'
    const send = (path, said) => {
      const body = JSON.stringify(said)
      return tell(path, { method: 'POST', body, headers: signed(body, key) })
    }
    const answer = await (what === 'proof'
      ? send('/v1/hooks/proofs', { adviser, service: 'Service clients', reference })
      : what === 'acknowledged'
        ? send('/v1/hooks/threads', { what, reference, service: 'Service réclamations' })
        : send('/v1/hooks/threads', { what: 'reply', reference, text, adviser }))
    if (!answer.ok) return new Response(await answer.text(), { status: 502 })
    if (what === 'proof') keep(codeCard(await answer.json()))
    return new Response(null, { status: 303, headers: { Location: '/' } })
  }

  const page = () => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>Ce que la banque reçoit</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="5">
<style>${STYLE}</style>
</head>
<body>
<h1>Ce que la banque reçoit</h1>
<p>Chaque demande arrive ici, signée, dès qu’elle est enregistrée, avec les e-mails que l’équipe et les clients reçoivent. La page se recharge seule.</p>
${received.join('\n') || '<p>Rien encore : demandez à être rappelé.</p>'}
</body>
</html>`

  return {
    /** A mail, to the team or to a customer: nobody else has a mailbox here. */
    takeMail: (mail) => keep(letterCard(mail)),
    async fetch(request) {
      const { pathname } = new URL(request.url)
      if (request.method === 'POST')
        return pathname === '/repondre' ? reply(request) : takeMessage(request)
      return new Response(page(), { headers: PAGE })
    },
  }
}
