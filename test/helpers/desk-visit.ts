/** One visit of the desk by an adviser who is signed in: a model over a server that answers as it is told. */
import { createKeep } from '../../src/api/keep.ts'
import type { DeskStart } from '../../src/content/own-start.ts'
import type { DeskItem, DeskItems } from '../../src/contract/desk.ts'
import { createModel } from '../../src/desk/model.ts'
import { deskFr } from '../../src/words/desk.fr.ts'
import { fr } from '../../src/words/fr.ts'

export const NOW = Date.parse('2026-11-24T10:00:00Z')
const start: DeskStart = {
  ...{ locale: 'fr', dir: 'ltr', zone: 'Europe/Paris', brand: { name: 'Banque Exemple' } },
  ...{ theme: {}, words: { ...fr, ...deskFr }, topics: [], services: [] },
}
export const brief = (reference: string, changes: Partial<DeskItem> = {}): DeskItem => ({
  ...{ reference, kind: 'message', state: 'received', topic: 'cartes', subject: 'Plafond' },
  ...{ madeAt: '2026-11-24T09:00:00Z', due: '2026-11-25T17:00:00Z', sequence: 0, locale: 'fr' },
  ...{ may: ['take', 'answer'], messages: [], past: [], eraseAt: '2031-11-24T09:00:00Z' },
  ...changes,
})
export const list = (...items: DeskItem[]): DeskItems => ({ items, open: items.length, late: 0 })

interface How {
  bank?: Partial<DeskStart>
  /** The clock of this device, in milliseconds: the server's stands still when the visit begins. */
  device?: () => number
}

/** @param answer what the server says, by `GET items` or `POST item/act` */
export async function visitDesk(
  answer: (name: string) => unknown,
  address = '#items',
  { bank = {}, device = () => NOW }: How = {},
) {
  const keep = createKeep(() => {
    throw new Error('this page has no storage')
  }, device)
  const waiting: (() => void)[] = []
  const posted: string[] = []
  const view = { signedIn: true, signIn: '/v1/session/sign-in', now: new Date(NOW).toISOString() }
  const model = createModel(
    { ...start, ...bank },
    {
      line: async (path, init) => {
        if (init?.method === 'POST')
          posted.push(`${new Headers(init.headers).get('idempotency-key')} ${init.body}`)
        const name = `${init?.method ?? 'GET'} ${path.replace(/^v1\/(desk\/)?/, '')}`
        const body = name === 'GET session' ? view : await answer(name)
        return body instanceof Response ? body : Response.json(body)
      },
      now: device,
      newKey: () => crypto.randomUUID(),
      keep,
      address: { read: () => address, go: () => {}, replace: () => {} },
      others: { say: () => {}, hear: () => {} },
      isSeen: () => true,
      wait: (_, signal) =>
        new Promise((resolve) => {
          waiting.push(resolve)
          signal.addEventListener('abort', () => resolve())
        }),
    },
  )
  await model.session.look()
  const settle = () => new Promise((resolve) => setTimeout(resolve, 20))
  await settle()
  const again = async () => {
    for (const go of waiting.splice(0)) go()
    await settle()
  }
  return { model, again, settle, posted }
}
