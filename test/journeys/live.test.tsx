// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import type { Live } from '../../src/contract/live.ts'
import { TUESDAY_15H, visitHub } from '../helpers/visit.tsx'

let visit: Awaited<ReturnType<typeof visitHub>>
afterEach(() => {
  visit.hub.destroy()
  visit.container.remove()
})

const saying = (state: Partial<Live>) => async () =>
  Response.json({
    now: TUESDAY_15H.toISOString(),
    withdrawn: [],
    notices: [],
    incidents: [],
    delays: {},
    ...state,
  })

describe('what the bank says after the build', () => {
  it('takes a withdrawn answer away wherever it stands', async () => {
    const server = saying({ withdrawn: ['ou-trouver-mon-rib'] })
    visit = await visitHub({ server })
    await expect.poll(() => visit.text()).not.toContain('Où trouver mon RIB ?')
    visit.type('ou est mon rib')
    await visit.see(/\d réponses?|Nous n’avons pas/)
    expect(visit.text()).not.toContain('Où trouver mon RIB ?')
    visit.hub.go('answer/ou-trouver-mon-rib')
    await visit.see('Cette réponse n’existe plus.')
  })

  it('shows a notice, in the language of the visitor, as long as it holds', async () => {
    const server = saying({
      notices: [
        { id: 'a', kind: 'warning', text: { fr: 'Virements ralentis', en: 'Slow transfers' } },
        { id: 'b', kind: 'info', text: 'Passé', until: '2026-11-24T13:00:00Z' },
      ],
    })
    visit = await visitHub({ server })
    await visit.see('Virements ralentis')
    expect(visit.text()).not.toContain('Passé')
  })

  it('gives a known incident as the first answer to who asks about it', async () => {
    const server = saying({
      incidents: [
        {
          id: 'panne',
          title: 'Application en panne',
          text: 'Nous y travaillons.',
          match: ['application panne', 'appli connecter'],
        },
      ],
    })
    visit = await visitHub({ server })
    visit.type('impossible de me connecter à l’appli')
    await visit.see('Application en panneNous y travaillons.')
    expect(visit.text()).not.toContain('Nous n’avons pas de réponse sûre')
    visit.type('plafond de ma carte')
    await visit.see(/\d réponses?/)
    expect(visit.text()).not.toContain('Application en panne')
  })

  it('puts the delay that was measured in place of any other', async () => {
    visit = await visitHub({ server: saying({ delays: { callback: 11.4 } }) })
    await visit.see('Réponse sous 12 minutes')
  })

  it.each([
    ['a page to sign in', async () => new Response('<!doctype html>')],
    ['something else', async () => Response.json({ withdrawn: 'all' })],
    ['an error', async () => new Response('', { status: 503 })],
  ])('is left out when the server answers with %s', async (_, server) => {
    visit = await visitHub({ server })
    await visit.see('Où trouver mon RIB ?')
    expect(visit.text()).toContain('Nous contacter')
  })
})
