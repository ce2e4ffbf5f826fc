/** The agencies of a bank, as a visitor looks for one: where, whose, for what, and when. */
import { beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { Agencies, Reasons } from '../../src/channels/agency/contract.ts'
import { Config } from '../../src/content/config.ts'
import type { Problem } from '../../src/contract/problem.ts'
import type { Slots } from '../../src/contract/slots.ts'
import { agencyBank, meeting, runAgencies } from '../helpers/agencies.ts'
import type { Running } from '../helpers/callbacks.ts'
import { useDatabase } from '../helpers/database.ts'

const db = useDatabase()
let bank: Running
beforeEach(() => {
  bank = runAgencies(db)
})

describe('the agencies', () => {
  it('are found, with what the bank says of them and whether they are open', async () => {
    const { body } = await bank.ask('/v1/agencies?q=lyon')
    expect(z.parse(Agencies, body).agencies).toEqual([
      {
        id: 'bellecour-lyon',
        name: 'Agence Bellecour',
        address: '10 place Bellecour, 69002 Lyon',
        position: { latitude: 45.7578, longitude: 4.832 },
        phone: '04 99 00 10 01',
        wheelchair: true,
        zone: 'Europe/Paris',
        opening: { open: true, at: '2026-11-24T11:00:00.000Z' },
        bookable: true,
      },
    ])
  })

  it('come nearest first, with the distance', async () => {
    const { body } = await bank.ask<Agencies>('/v1/agencies?near=45.767,4.88')
    expect(body.agencies.slice(0, 2).map(({ id }) => id)).toEqual([
      'gratte-ciel-villeurbanne',
      'bellecour-lyon',
    ])
    expect(body.agencies[0]!.metres).toBeLessThan(100)
  })

  it('of a regional bank are its own, and all of them where nobody knows which one', async () => {
    const list = [{ ...{ id: 'rhone', brand: { name: 'Caisse Rhône' } }, agencies: ['69'] }]
    const entities = Config.shape.entities.parse({ label: 'Votre caisse', list })
    bank = runAgencies(db, { ...agencyBank(), entities })
    const found = async (query: string) =>
      (await bank.ask<Agencies>(`/v1/agencies?q=${query}`)).body.agencies.map(({ id }) => id)
    expect(await found('&entity=rhone')).toEqual(['bellecour-lyon', 'gratte-ciel-villeurbanne'])
    expect(await found('&entity=nulle-part')).toHaveLength(4)
    expect(await found('')).toHaveLength(4)
  })

  it('are narrowed, and each filter says how many it leaves', async () => {
    const search = async (query: string) => (await bank.ask<Agencies>(`/v1/agencies?${query}`)).body
    const all = await search('reason=credit-immobilier')
    expect(all).toMatchObject({
      total: 4,
      filters: [
        { trait: 'way:agency', count: 3 },
        { trait: 'way:phone', count: 3 },
        { trait: 'way:video', count: 3 },
        { trait: 'access:wheelchair', count: 1 },
      ],
    })
    // What is not offered for the other reason tells nobody apart.
    const { filters } = await search('reason=compte')
    expect(filters?.map(({ trait }) => trait)).toEqual(['way:agency', 'access:wheelchair'])
    expect(await search('reason=compte&filter=way:video')).toMatchObject({
      ...{ agencies: [], total: 0 },
      filters: [{ trait: 'way:video', count: 0 }],
    })
    const narrowed = await search('reason=compte&filter=access:wheelchair&filter=way:agency')
    expect(narrowed).toMatchObject({ agencies: [{ id: 'bellecour-lyon' }], total: 1 })
    const much = Array.from({ length: 11 }, (_, at) => `filter=service:${at}`).join('&')
    expect((await bank.ask(`/v1/agencies?${much}`)).status).toBe(422)
  })

  it('one that receives in some ways only refuses the others, and says which it has', async () => {
    const ways = { 'bellecour-lyon': { ways: ['agency', 'phone'] } }
    bank = runAgencies(db, agencyBank({ agencies: ways }))
    const { body } = await bank.ask<Agencies>('/v1/agencies?q=bellecour')
    expect(body.agencies).toMatchObject([{ ways: ['agency', 'phone'] }])
    const post = (way: string) =>
      bank.ask('/v1/appointments', { method: 'POST', body: meeting({ way }) })
    const refused = await post('video')
    expect(refused.body.errors).toEqual([{ pointer: '/way', code: 'not-offered' }])
    expect((await post('phone')).status).toBe(201)
  })

  it('are found by a body as by an address, so that what is typed needs be in none', async () => {
    const search = (body: object, asking = {}) =>
      bank.ask<Agencies>('/v1/agencies/search', { method: 'POST', body, ...asking })
    const filters = ['access:wheelchair', 'way:agency']
    const { body } = await search({ q: '69', near: '45.767,4.88', reason: 'compte', filters })
    const address = 'q=69&near=45.767,4.88&reason=compte&filter=access:wheelchair&filter=way:agency'
    expect(body.agencies).toHaveLength(1)
    expect((await bank.ask(`/v1/agencies?${address}`)).body).toEqual(body)
    for (const wrong of [{ near: '91,0' }, { reason: 'or' }, { ville: 'lyon' }]) {
      expect((await search(wrong)).status).toBe(422)
    }
    for (const [field, much] of [
      ['q', 'a'.repeat(101)],
      ['near', `45.${'7'.repeat(60)},4`],
      ['entity', 'a'.repeat(61)],
    ] as const) {
      const answers = [
        await search({ [field]: much }),
        await bank.ask<Agencies & Problem>(`/v1/agencies?${field}=${much}`),
      ]
      for (const refused of answers) {
        expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: `/${field}` }] } })
      }
    }
    const { status } = await search({}, { headers: { Origin: 'https://ailleurs.example' } })
    expect(status).toBe(403)
  })

  it.each(['45', 'x,y', '91,0', '0,181'])('a position such as %s is none', async (near) => {
    const { status } = await bank.ask(`/v1/agencies?near=${near}`)
    expect(status).toBe(422)
  })

  it('one whose hours nobody understood is shown, and takes no appointment', async () => {
    const { body } = await bank.ask<Agencies>('/v1/agencies?q=annecy')
    expect(body.agencies[0]).toMatchObject({ id: 'annecy', bookable: false })
    expect(body.agencies[0]!.opening).toBeUndefined()
    expect((await bank.ask('/v1/agencies/annecy/slots?reason=compte')).status).toBe(404)
  })

  it('the reasons are in the language that is asked for, else in the first', async () => {
    const labels = async (locale: string) =>
      z
        .parse(Reasons, (await bank.ask(`/v1/appointments/reasons?locale=${locale}`)).body)
        .reasons.map(({ label }) => label)
    expect(await labels('en')).toEqual(['Prepare a mortgage', 'Open an account'])
    expect(await labels('../fr')).toEqual(['Préparer un crédit immobilier', 'Ouvrir un compte'])
  })

  it('the times of one overseas are those of its own clock', async () => {
    const { zone, days } = (await bank.ask<Slots>('/v1/agencies/saint-denis/slots?reason=compte'))
      .body
    expect(zone).toBe('Indian/Reunion')
    // Ten in the morning in Paris is one o'clock there: closed for today.
    expect(days[0]!.slots[0]!.start).toBe('2026-11-25T04:00:00.000Z')
  })
})
