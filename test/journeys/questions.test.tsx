// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { SATURDAY_23H, visitHub } from '../helpers/visit.tsx'

let visit: Awaited<ReturnType<typeof visitHub>>
afterEach(() => {
  visit.hub.destroy()
  visit.container.remove()
})

describe('somebody who looks for an answer', () => {
  it('finds it as people type, reads it, and sees where it comes from', async () => {
    visit = await visitHub()
    visit.type('ou es mon rib')
    await visit.see(/\d réponses?/)
    visit.press('Où trouver mon RIB ?')
    await visit.see('Réponse officielle · mise à jour le')
    expect(visit.find('Lire cette page sur banque.example')?.getAttribute('href')).toMatch(
      /^http:\/\/banque\.localhost:4300\/comptes\/questions\/#/,
    )
    expect(visit.events.map(({ name }) => name)).toContain('dq:answer')
  })

  it('comes back to the results, with the question still there', async () => {
    visit = await visitHub()
    visit.type('commander un chéquier')
    await visit.see('chéquier')
    visit.press('chéquier')
    await visit.see('Réponse officielle')
    visit.press('Retour')
    const field = () => visit.container.querySelector<HTMLInputElement>('input[type=search]')
    await visit.see('réponses')
    expect(field()?.value).toBe('commander un chéquier')
  })

  it('browses a topic', async () => {
    visit = await visitHub()
    visit.press('Épargne, ')
    await visit.see('Ai-je droit au LEP ?')
  })

  it('sees the questions of the page it is on', async () => {
    visit = await visitHub({ topic: 'credits' })
    await visit.see('À propos de cette page')
    expect(visit.text()).toContain('Renégocier mon crédit immobilier')
  })

  it('says that an answer does not help, why, and is led on', async () => {
    visit = await visitHub({ place: 'answer/ou-trouver-mon-rib' })
    await visit.see('Cela vous aide ?')
    visit.press('Non')
    await visit.see('Que manque-t-il ?')
    visit.press('Ce n’est pas ma question')
    await visit.see('Voyons comment vous aider autrement.')
    visit.press('Nous contacter')
    await visit.see('Ou bien')
    expect(visit.events).toContainEqual({
      name: 'dq:feedback',
      detail: { id: 'ou-trouver-mon-rib', helpful: false, reason: 'other-question' },
    })
  })

  it('follows a link to an answer that no longer exists, and is told so', async () => {
    visit = await visitHub({ place: 'answer/une-vieille-reponse' })
    await visit.see('Cette réponse n’existe plus.')
  })

  it('changes the language without losing what was typed', async () => {
    visit = await visitHub()
    visit.type('lost card')
    const select = visit.container.querySelector('select')!
    select.value = 'en'
    select.dispatchEvent(new Event('change', { bubbles: true }))
    await visit.see('Your question')
    expect(visit.container.querySelector<HTMLInputElement>('input[type=search]')?.value).toBe(
      'lost card',
    )
  })
})

describe('somebody whom no answer helps', () => {
  it('is told so after a pause, and shown who knows', async () => {
    visit = await visitHub()
    visit.type('livret au porteur de 1974')
    await visit.see('Nous n’avons pas de réponse sûre')
    expect(visit.text()).toContain('Voici le meilleur moyen d’obtenir une réponse.')
  })

  it('carries the question to the contact screen', async () => {
    visit = await visitHub()
    visit.type('livret au porteur de 1974')
    await visit.see('Nous n’avons pas de réponse sûre')
    visit.press('Nous contacter')
    await visit.see('Copier ma question')
    expect(visit.container.querySelector('.yours')?.textContent).toContain('au porteur de 1974')
  })
})

describe('somebody in an emergency', () => {
  it.each([
    ['on a Tuesday', undefined],
    ['on a Saturday night', SATURDAY_23H],
  ])('sees the number before anything else, %s', async (_, now) => {
    visit = await visitHub(now ? { now } : {})
    visit.type('j ai perdu ma cb')
    await visit.see('Faites opposition maintenant')
    const first = visit.container.querySelector('main a, main .row')
    expect(first?.getAttribute('href')).toBe('tel:+33199003939')
  })

  it('is told when the desk opens again', async () => {
    visit = await visitHub({ now: SATURDAY_23H })
    expect(visit.text()).toContain('Fermé · réouvre lundi à 9 h')
  })
})

describe('somebody with a personal question', () => {
  it('is led to secure message first, with the reason', async () => {
    visit = await visitHub({ place: 'contact' })
    visit.hub.go('ask')
    await visit.see('Votre question')
    visit.type('mon salaire n’est pas encore versé')
    await visit.see(/réponses? |Nous n’avons pas/)
    visit.press('Nous contacter')
    await visit.see('Votre question touche à votre compte')
    expect(visit.container.querySelector('.pick.private a')?.getAttribute('href')).toBe(
      'http://secure.banque.localhost:4300/#new',
    )
  })

  it('is warned on a page that is not the bank’s, and leaves by a tab of its own', async () => {
    visit = await visitHub({ surface: 'facebook' })
    await visit.see('Ne saisissez rien de confidentiel ici.')
    expect(visit.find('Message sécurisé')?.getAttribute('target')).toBe('_blank')
  })

  it('who types a card number is stopped: nothing is asked for, nothing is taken away', async () => {
    visit = await visitHub()
    visit.type('ma carte 4111 1111 1111 1111 ne marche plus')
    await visit.see('Votre question contient un numéro de carte.')
    expect(visit.asked.filter((path) => path.includes('search'))).toEqual([])
    expect(visit.container.querySelector('.secret mark')?.textContent).toBe('4111 1111 1111 1111')
    expect(visit.container.querySelector<HTMLInputElement>('input[type=search]')?.value).toContain(
      '4111',
    )
    expect(JSON.stringify(visit.events)).not.toContain('4111')
  })
})

describe('somebody whose network fails', () => {
  it('keeps the question, and finds the answer when it is back', async () => {
    visit = await visitHub()
    visit.goOffline()
    visit.type('plafond de ma carte')
    await visit.see('Notre service ne répond pas pour le moment. Votre question est gardée.')
    expect(visit.find('01 99 00 39 39')).toBeDefined()
    visit.goOnline()
    visit.press('Réessayer')
    await visit.see('plafonds de ma carte')
  })
})

describe('somebody far away', () => {
  it('reads the hours on their own clock, and is told so', async () => {
    visit = await visitHub({ zone: 'Indian/Reunion', now: SATURDAY_23H })
    await visit.see('Fermé · réouvre demain à 12 h (à votre heure)')
  })
})

describe('somebody in the browser of an app', () => {
  it('is asked to open their own browser before anything private', async () => {
    visit = await visitHub({ surface: 'in-app' })
    await visit.see('Pour une démarche privée, ouvrez cette page dans votre navigateur.')
    expect(visit.find('Copier l’adresse')).toBeDefined()
  })
})
