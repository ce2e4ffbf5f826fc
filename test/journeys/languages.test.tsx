// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { PublishedFiles } from '../../src/publish/index.ts'
import { answers, publishOther, TUESDAY_15H, visitHub } from '../helpers/visit.tsx'

const FR = 'carte-perdue-ou-volee-que-faire'
const EN = 'my-card-is-lost-or-stolen-what-should-i-do'
const PLAFOND = 'comment-connaitre-et-augmenter-les-plafonds-de-ma-carte'

let files: PublishedFiles
beforeAll(async () => {
  const paired = answers.map((one) => (one.id === FR ? { ...one, translations: { en: EN } } : one))
  files = await publishOther({ fallbacks: { en: ['fr'] } }, paired)
})

let visit: Awaited<ReturnType<typeof visitHub>>
afterEach(() => {
  visit.hub.destroy()
  visit.container.remove()
})

const choose = (locale: string) => {
  const select = visit.container.querySelector<HTMLSelectElement>('.language select')!
  select.value = locale
  select.dispatchEvent(new Event('change', { bubbles: true }))
}

describe('an answer that another language has', () => {
  it('is the twin, when the language changes while it is open', async () => {
    visit = await visitHub({ files, place: `answer/${FR}` })
    await visit.see('Carte perdue ou volée')
    choose('en')
    await visit.see('My card is lost or stolen')
    expect(visit.container.querySelector('article h2')!.textContent).toMatch(/^My card/)
    choose('fr')
    await visit.see('Carte perdue ou volée')
    expect(visit.container.querySelector('article h2')!.textContent).toMatch(/^Carte perdue/)
  })

  it('is found by a link to its twin', async () => {
    visit = await visitHub({ files, locale: 'en', place: `answer/${FR}` })
    await visit.see('My card is lost or stolen')
    expect(visit.text()).not.toContain('Only in French')
  })

  it('is not withdrawn with its twin, whose link it answers', async () => {
    const server = async () =>
      Response.json({
        now: TUESDAY_15H.toISOString(),
        ...{ withdrawn: [FR], notices: [], incidents: [], delays: {} },
      })
    visit = await visitHub({ files, server, locale: 'en', place: `answer/${FR}` })
    await visit.see('My card is lost or stolen')
    choose('fr')
    await visit.see('Cette réponse n’existe plus.')
  })
})

describe('an answer that only another language has', () => {
  it('says so where it is found and where it is read, in its own language', async () => {
    visit = await visitHub({ files, locale: 'en' })
    visit.type('plafonds carte')
    await visit.see('Only in French')
    const row = [...visit.container.querySelectorAll('.row')].find((one) =>
      one.textContent!.includes('plafonds'),
    )!
    expect(row.querySelector('.row-label [lang=fr]')?.textContent).toContain('plafonds')
    expect(row.querySelector('.row-detail b')?.textContent).toContain('Only in French')
    row.querySelector('button')!.click()
    await visit.see('Official answer')
    const article = visit.container.querySelector('article')!
    expect(article.lang).toBe('fr')
    expect(article.querySelector('[lang=en] strong')?.textContent).toBe('Only in French')
  })

  it('stays open when the language changes to its own and back', async () => {
    visit = await visitHub({ files, locale: 'en', place: `answer/${PLAFOND}` })
    await visit.see('Only in French')
    choose('fr')
    await visit.see('Réponse officielle')
    expect(visit.text()).not.toContain('Only in French')
    choose('en')
    await visit.see('Only in French')
  })

  it('is not shown where nobody asked for it: the first screen is there instead', async () => {
    visit = await visitHub({ place: `answer/${PLAFOND}` })
    await visit.see('Réponse officielle')
    choose('en')
    await visit.see('Frequent questions')
  })
})

describe('what is withdrawn (A07)', () => {
  it('is in no list, no result, no related question and behind no link, borrowed or not', async () => {
    const server = async () =>
      Response.json({
        now: TUESDAY_15H.toISOString(),
        ...{ withdrawn: [FR, PLAFOND], notices: [], incidents: [], delays: {} },
      })
    visit = await visitHub({ files, server })
    await expect.poll(() => visit.text()).not.toContain('Carte perdue ou volée')
    visit.hub.go('topic/cartes')
    await visit.see('Pourquoi mon paiement est-il refusé')
    expect(visit.text()).not.toMatch(/Carte perdue ou volée|les plafonds de ma carte/)
    visit.hub.go('answer/pourquoi-mon-paiement-est-il-refuse')
    await visit.see('Réponse officielle')
    expect(visit.text()).not.toMatch(/Carte perdue ou volée|les plafonds de ma carte/)
    for (const id of [FR, PLAFOND]) {
      visit.hub.go(`answer/${id}`)
      await visit.see('Cette réponse n’existe plus.')
    }
    visit.hub.go('home')
    await visit.see('Questions fréquentes')
    visit.type('plafonds de ma carte')
    await visit.see(/\d réponses?|Nous n’avons pas/)
    expect(visit.text()).not.toContain('les plafonds de ma carte ?')
    choose('en')
    await visit.see('Your question')
    visit.type('plafonds de ma carte')
    await visit.see(/\d answers?|We have no/)
    expect(visit.text()).not.toContain('les plafonds de ma carte ?')
  })
})
