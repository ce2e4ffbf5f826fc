// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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

const failures = () => visit.events.filter(({ name }) => name === 'dq:failed')
const open = async (options = {}) => {
  visit = await visitDesk(desk, options)
  await visit.see(/Quand vous rappeler|Suivre/)
}

describe('somebody who wants to be rung', () => {
  it('chooses a time, gives a number, and has a receipt with a word for the call', async () => {
    await open()
    expect(visit.text()).toContain('mar.249 créneaux')
    visit.choose('15 h 30')
    await visit.see('Me rappeler mardi 24 à 15 h 30')
    visit.fillIn()
    visit.submit()
    await visit.see('C’est noté')
    expect(visit.text()).toMatch(/Nous vous rappelonsmardi 24 novembre à 15 h 30/)
    expect(visit.text()).toContain('au 06 12 34 56 78')
    expect(visit.text()).toMatch(/Mot convenu[A-ZÉÈ]+Le conseiller le dit en premier/)
    const [, reference] = /Référence ([A-Z]-[0-9A-Z]{4}-\d\d)/.exec(visit.text())!
    expect(visit.events).toContainEqual({
      name: 'dq:submitted',
      detail: { channel: 'callback', reference },
    })
    expect(visit.find('Ajouter à mon agenda')?.getAttribute('href')).toMatch(
      /^http:\/\/aide\.banque\.localhost:4300\/v1\/calendars\/[\w-]+\.ics$/,
    )
    expect(await desk.count()).toBe(1)
    expect(JSON.stringify(visit.events)).not.toMatch(/Camille|612345678/)
  })

  it('may be rung as soon as possible', async () => {
    await open()
    visit.choose('Dès que possibleAu plus tard aujourd’hui à 17 h')
    await visit.see('Me rappeler dès que possible')
    visit.fillIn()
    visit.submit()
    await visit.see('Nous vous rappelons au plus tard')
  })

  it('comes from a question, and finds its topic chosen', async () => {
    await open({ topic: 'credits' })
    expect(visit.container.querySelector<HTMLSelectElement>('#dq-topic')?.value).toBe('credits')
  })

  it('is told how many figures are missing, and nothing is sent', async () => {
    await open()
    visit.choose('15 h 30')
    visit.fillIn('06 12 34 56')
    visit.submit()
    await visit.see('Ce numéro est incomplet : il manque 2 chiffres.')
    expect(visit.container.querySelector('#dq-phone')?.getAttribute('aria-invalid')).toBe('true')
    expect(desk.writes).toEqual([])
  })

  it('sees the number shown back when the field is left', async () => {
    await open()
    visit.fill('#dq-phone', '0612345678')
    visit.container.querySelector('#dq-phone')?.dispatchEvent(new Event('blur'))
    await visit.see('Nous appellerons le 06 12 34 56 78')
  })

  it('who sends too early is led to what is missing', async () => {
    await open()
    visit.submit()
    await visit.see('2 points à corriger')
    await expect
      .poll(() => document.activeElement?.textContent)
      .toContain('Choisissez un jour et une heure.')
    visit.press('Indiquez votre numéro de téléphone.')
    expect(document.activeElement?.id).toBe('dq-phone')
  })

  it('reads who keeps the number, what for, how long, and their rights', async () => {
    await open()
    for (const words of ['Responsable : Banque Exemple', 'effacé sous 30 jours', 'Vos droits']) {
      expect(visit.text()).toContain(words)
    }
  })

  it('far away chooses a time of their own clock, and is told so', async () => {
    await open({ zone: 'Indian/Reunion' })
    await visit.see('Heures données à votre heure (heure de La Réunion).')
    visit.choose('18 h 30')
    await visit.see('Me rappeler mardi 24 à 18 h 30')
    visit.fillIn()
    visit.submit()
    await visit.see('Nous vous rappelonsmardi 24 novembre à 18 h 30')
    const { rows } = await db.query<{ at: Date }>('select starts_at as at from slot')
    expect(new Date(rows[0]!.at).toISOString()).toBe('2026-11-24T14:30:00.000Z')
  })
})

describe('somebody who types a secret', () => {
  it.each([
    ['first name', '#dq-first-name', '4111 1111 1111 1111', 'Retirez le numéro de carte'],
    ['note', '#dq-note', 'mon iban FR76 3000 6000 0112 3456 7890 189', 'Retirez l’IBAN'],
  ])(
    'A13: in the %s: nothing is sent, it is marked, and it stays',
    async (_, field, text, said) => {
      await open()
      visit.choose('15 h 30')
      visit.fillIn()
      visit.fill(field, text)
      visit.submit()
      await visit.see(said)
      expect(desk.writes).toEqual([])
      expect(visit.container.querySelector('.secret mark')?.textContent).toMatch(/4111|FR76/)
      expect(visit.container.querySelector<HTMLInputElement>(field)?.value).toBe(text)
      await expect.poll(() => document.activeElement?.className).toBe('note secret')
      expect(document.activeElement?.textContent).toContain(said)
      expect(document.activeElement?.textContent).not.toMatch(/4111|FR76/)
    },
  )
})

describe('somebody whose time is gone', () => {
  it('is told, keeps the focus, and has the nearest three next', async () => {
    await open()
    visit.choose('15 h 30')
    visit.fillIn()
    for (let other = 0; other < 4; other++) await desk.ask({ phone: `+3361234000${other}` })
    visit.button().focus()
    visit.submit()
    await visit.see('Ce créneau vient d’être pris. Voici les plus proches.')
    expect(document.activeElement).toBe(visit.button())
    const after = [...visit.container.querySelectorAll('button[type=submit] ~ fieldset label')]
    expect(after.length).toBeGreaterThanOrEqual(3)
    visit.choose('mardi 24 à 16 h')
    visit.submit()
    await visit.see('C’est noté')
    expect(failures()).toEqual([
      { name: 'dq:failed', detail: { channel: 'callback', code: 'slot-taken' } },
    ])
  })

  it('because the desk closed while the form was open, is told before anything is sent', async () => {
    await open({ now: new Date('2026-11-24T14:00:00Z') })
    visit.choose('15 h 30')
    visit.fillIn()
    desk.now = new Date('2026-11-24T14:31:00Z')
    visit.submit()
    await visit.see(/Ce créneau vient de fermer|Ce créneau vient d’être pris/)
    expect(await desk.count()).toBe(0)
  })

  it('and whose number is known that day, is shown the way to the request', async () => {
    await desk.ask({ phone: '+33612345678' })
    await open()
    visit.choose('16 h')
    visit.fillIn()
    visit.submit()
    await visit.see('Un rappel est déjà prévu ce jour-là à ce numéro.')
    visit.press('Suivre ma demande')
    await visit.see('Les 4 derniers chiffres')
  })
})

describe('somebody who presses twice', () => {
  it('F09: by a double click makes one request', async () => {
    await open()
    visit.choose('15 h 30')
    visit.fillIn()
    visit.submit()
    visit.submit()
    visit.container.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
    await visit.see('C’est noté')
    expect(desk.writes).toHaveLength(1)
  })

  it('F09: who goes back and sends the same again has the same reference', async () => {
    await open()
    const send = async () => {
      visit.choose('15 h 30')
      visit.fillIn()
      visit.submit()
      await visit.see('Référence')
      return /[A-Z]-[0-9A-Z]{4}-\d\d/.exec(visit.text())?.[0]
    }
    const first = await send()
    visit.press('Retour')
    await visit.see('Quand vous rappeler')
    expect(await send()).toBe(first)
    expect(await desk.count()).toBe(1)
  })

  it('F09: in two tabs makes one request, and both show it', async () => {
    await open()
    const other = await visitDesk(desk)
    await other.see('Quand vous rappeler')
    for (const tab of [visit, other]) {
      tab.choose('15 h 30')
      tab.fillIn()
    }
    visit.submit()
    await visit.see('C’est noté')
    await other.see('Vous avez fait une demande dans un autre onglet.')
    other.submit()
    await other.see('C’est noté')
    expect(await desk.count()).toBe(1)
    other.hub.destroy()
    other.container.remove()
  })
})

describe('somebody whose line is cut', () => {
  it('F05: after it was stored, is told “not confirmed yet”, and ends with one request', async () => {
    let cuts = 1
    desk.line = async (request, pass) => {
      const response = await pass(request)
      if (request.method === 'POST' && cuts-- > 0) throw new TypeError('cut')
      return response
    }
    await open()
    visit.choose('15 h 30')
    visit.fillIn()
    visit.submit()
    await visit.see('Pas encore confirmé.')
    expect(visit.find('Appeler le 01 99 00 40 40')?.getAttribute('href')).toBe('tel:+33199004040')
    await visit.see('C’est noté')
    const keys = desk.writes.map(({ headers }) => headers.get('idempotency-key'))
    expect(new Set(keys).size).toBe(1)
    expect(keys).toHaveLength(2)
    expect(await desk.count()).toBe(1)
  })

  it('F03: who stops has their words, our number, and the same key for the next try', async () => {
    desk.line = async (request, pass) => {
      if (request.method === 'POST') throw new TypeError('no network')
      return pass(request)
    }
    await open()
    visit.choose('15 h 30')
    visit.fillIn()
    visit.submit()
    await visit.see('Pas encore confirmé.')
    visit.press('Arrêter l’envoi')
    await visit.see('Votre demande n’est pas confirmée')
    expect(visit.text()).toContain('06 12 34 56 78')
    expect(visit.text()).toContain('mardi 24 novembre à 15 h 30')
    expect(visit.find('Appeler le 01 99 00 40 40')).toBeDefined()
    desk.line = (request, pass) => pass(request)
    visit.press('Réessayer')
    await visit.see('C’est noté')
    expect(new Set(desk.writes.map((sent) => sent.headers.get('idempotency-key'))).size).toBe(1)
  })

  it('before the form came, is told so, and may ring', async () => {
    desk.line = async () => {
      throw new TypeError('no network')
    }
    visit = await visitDesk(desk, { place: 'home' })
    visit.hub.go('callback')
    await visit.see('Notre service ne répond pas pour le moment.')
    desk.line = (request, pass) => pass(request)
    visit.press('Réessayer')
    await visit.see('Quand vous rappeler')
  })
})

describe('where it is asked', () => {
  it.each(['website', 'webview'] as const)('on %s a note may be added', async (surface) => {
    await open({ surface })
    expect(visit.container.querySelector('#dq-note')).not.toBeNull()
  })

  it.each(['partner', 'facebook', 'in-app'] as const)(
    'on %s there is no field for a note, and nothing is kept',
    async (surface) => {
      await open({ surface })
      visit.choose('15 h 30')
      visit.fillIn()
      expect(visit.container.querySelector('#dq-note, textarea')).toBeNull()
      visit.submit()
      await visit.see('C’est noté')
      expect(sessionStorage.length).toBe(0)
    },
  )

  it('A31: in the browser of an app, “open this in your own” comes first', async () => {
    await open({ surface: 'in-app' })
    expect(visit.container.querySelector('form')?.firstElementChild?.textContent).toContain(
      'ouvrez cette page dans votre navigateur',
    )
  })

  it('on the bank’s own page a reload keeps what was typed', async () => {
    await open()
    visit.choose('15 h 30')
    visit.fillIn()
    visit.hub.destroy()
    visit.container.remove()
    await open()
    expect(visit.container.querySelector<HTMLInputElement>('#dq-phone')?.value).toBe(
      '06 12 34 56 78',
    )
    await visit.see('Me rappeler mardi 24 à 15 h 30')
  })

  it('once it was sent, the tab keeps nothing of what was typed', async () => {
    await open()
    visit.choose('15 h 30')
    visit.fillIn()
    visit.fill('#dq-note', 'Je suis enrhumé')
    expect(JSON.stringify({ ...sessionStorage })).toContain('enrhumé')
    visit.submit()
    await visit.see('C’est noté')
    expect(JSON.stringify({ ...sessionStorage })).not.toMatch(/enrhumé|Camille|12345678/)
  })

  it('another language keeps what was typed', async () => {
    await open({ surface: 'partner' })
    visit.fillIn()
    const select = visit.container.querySelector<HTMLSelectElement>('.language select')!
    select.value = 'en'
    select.dispatchEvent(new Event('change', { bubbles: true }))
    await visit.see('When shall we ring you?')
    expect(visit.container.querySelector<HTMLInputElement>('#dq-phone')?.value).toBe(
      '06 12 34 56 78',
    )
  })
})

it('a busy server is waited for, and paid with a second of work where it asks for it', async () => {
  desk = await openDesk(db, { perAddress: { count: 1, minutes: 10 } })
  await desk.ask({})
  await open()
  visit.choose('15 h 30')
  visit.fillIn()
  visit.submit()
  await vi.waitFor(() => expect(visit.text()).toContain('C’est noté'), { timeout: 20_000 })
  expect(desk.writes.at(-1)?.headers.get('proof-of-work')).toMatch(/^[\w-]+:\d+$/)
}, 30_000)
