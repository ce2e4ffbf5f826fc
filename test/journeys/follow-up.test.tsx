// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Desk, openDesk, visitDesk } from '../helpers/callback-visit.ts'
import { useDatabase } from '../helpers/database.ts'

const db = useDatabase()
let desk: Desk
let visit: Awaited<ReturnType<typeof visitDesk>>

beforeEach(async () => {
  desk = await openDesk(db)
})
afterEach(() => {
  visit.hub.destroy()
  visit.container.remove()
  sessionStorage.clear()
})

const go = async (place: string, options = {}) => {
  visit = await visitDesk(desk, { place, ...options })
}
const made = async () => {
  const { receipt } = await desk.ask({})
  return { ...receipt, link: `follow-up/${receipt.request.reference}/${receipt.manage}` }
}

describe('somebody who follows a request', () => {
  it('by its link sees when the call is, and nothing of the link stays', async () => {
    const { link, manage, request } = await made()
    await go(link)
    await visit.see('Nous vous rappelonsmardi 24 novembre à 15 h 30')
    expect(visit.text()).toContain('au numéro qui finit par 00')
    expect(visit.text()).toContain(`Référence ${request.reference} · Prévue`)
    expect(visit.container.innerHTML).not.toContain(manage)
    expect(JSON.stringify(visit.events)).not.toContain(manage)
  })

  it('by a link that is wrong is told so, and may look it up', async () => {
    const { request } = await made()
    await go(`follow-up/${request.reference}/${'A'.repeat(22)}`)
    await visit.see('Cette demande n’existe plus, ou ce lien n’est plus valable.')
    visit.press('Voir ma demande')
    await visit.see('Les 4 derniers chiffres')
  })

  it('by its reference and the last four figures', async () => {
    const { request } = await made()
    await go('follow-up')
    await visit.see('Les 4 derniers chiffres')
    visit.fill('#dq-reference', ` ${request.reference.toLowerCase()} `)
    visit.fill('#dq-digits', '00 00')
    visit.submit()
    await visit.see('Nous vous rappelonsmardi 24 novembre à 15 h 30')
  })

  it('with other figures is told that nothing matches', async () => {
    const { request } = await made()
    await go('follow-up')
    await visit.see('Les 4 derniers chiffres')
    visit.fill('#dq-reference', request.reference)
    visit.fill('#dq-digits', '1234')
    visit.submit()
    await visit.see('Aucune demande ne correspond.')
  })

  it('is told what a reference looks like before anything is asked', async () => {
    await go('follow-up')
    await visit.see('Les 4 derniers chiffres')
    visit.fill('#dq-reference', 'TILLEUL')
    visit.submit()
    await visit.see('2 points à corriger')
    expect(desk.writes).toEqual([])
  })

  it('reads how it went: missed, and a new time is offered', async () => {
    const { link } = await made()
    await db.query(`update request set state = 'missed'`)
    await go(link)
    await visit.see('Nous n’avons pas réussi à vous joindre.')
    visit.press('Choisir un nouveau créneau')
    await visit.see('Quand vous rappeler')
    visit.choose('17 h')
    await visit.see('Choisir mardi 24 à 17 h')
    visit.submit()
    await visit.see('C’est changé')
    expect(visit.text()).toContain('mardi 24 novembre à 17 h')
  })

  it('changes the time', async () => {
    const { link } = await made()
    await go(link)
    await visit.see('Changer l’heure')
    visit.press('Changer l’heure')
    await visit.see('Quand vous rappeler')
    visit.submit()
    await visit.see('Choisissez un jour et une heure.')
    visit.choose('18 h')
    visit.submit()
    await visit.see('mardi 24 novembre à 18 h')
  })

  it('cancels, after being asked once more', async () => {
    const { link } = await made()
    await go(link)
    await visit.see('Annuler')
    visit.press('Annuler')
    await visit.see('Annuler ce rappel ?')
    visit.press('Non, garder')
    await visit.see('Changer l’heure')
    visit.press('Annuler')
    await visit.see('Oui, annuler')
    visit.press('Oui, annuler')
    await visit.see('Cette demande est annulée. Personne ne vous appellera.')
    const { rows } = await db.query<{ state: string }>('select state from request')
    expect(rows).toEqual([{ state: 'cancelled' }])
  })

  it('erases it, and nothing is left, here or there', async () => {
    const { link } = await made()
    await go(link)
    await visit.see('Effacer ma demande')
    visit.press('Effacer ma demande')
    await visit.see('Effacer toute trace')
    visit.press('Oui, effacer')
    await visit.see('C’est effacé. Il ne reste rien de cette demande.')
    expect(await desk.count()).toBe(0)
    expect(sessionStorage.getItem('des-questions/follow-up')).toBeNull()
  })

  it('finds it again after a reload, on the bank’s own page', async () => {
    const { link } = await made()
    await go(link)
    await visit.see('Prévue')
    visit.hub.destroy()
    visit.container.remove()
    await go('follow-up')
    await visit.see('mardi 24 novembre à 15 h 30')
  })

  it('who cannot be answered now tries again', async () => {
    const { link } = await made()
    desk.line = async () => {
      throw new TypeError('no network')
    }
    await go(link)
    await visit.see('Notre service ne répond pas pour le moment.')
    desk.line = (request, pass) => pass(request)
    visit.press('Réessayer')
    await visit.see('Prévue')
  })
})

it('somebody who never asked says so by the link in the e-mail, after a press', async () => {
  desk.line = async (request) =>
    new URL(request.url).pathname === '/v1/denials'
      ? new Response(null, { status: 204 })
      : new Response('{}', { status: 404 })
  await go('denial/abc')
  await visit.see('Ce n’était pas vous ?')
  expect(desk.writes).toEqual([])
  visit.press('Ne plus m’écrire')
  await visit.see('Vous ne recevrez plus de message à cette adresse.')
  expect(await desk.writes[0]!.json()).toEqual({ token: 'abc' })
})
