// @vitest-environment happy-dom
/** A bank with regional entities: whoever says which one it is, and what a visitor sees of it. */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PublishedHub } from '../../src/content/published.ts'
import { mount } from '../../src/hub/main.tsx'
import type { PublishedFiles } from '../../src/publish/index.ts'
import { config, publishOther, visitHub } from '../helpers/visit.tsx'

const [site] = config.origins.website
const NUMBER = {
  ...{ id: 'advisers', label: 'Votre caisse', number: '+33320000000', shown: '03 20 00 00 00' },
  ...{ tariff: 'appel local', hours: Object.keys(config.hours)[0]! },
}
const NORD = {
  id: 'nord',
  brand: { name: 'Caisse Nord' },
  channels: { phone: { numbers: [NUMBER] } },
}
const SUD = { id: 'sud', brand: { name: 'Caisse Sud' }, origins: [site] }

let files: PublishedFiles
beforeAll(async () => {
  files = await publishOther({
    entities: { label: { fr: 'Votre caisse régionale', en: 'Your bank' }, list: [NORD, SUD] },
  })
})

let visit: Awaited<ReturnType<typeof visitHub>>
beforeEach(() => localStorage.clear())
afterEach(() => {
  visit.hub.destroy()
  visit.container.remove()
})

const heading = () => visit.container.querySelector('h1')!.textContent
const choose = (id: string) => {
  const select = visit.container.querySelector<HTMLSelectElement>('.entity select')!
  select.value = id
  visit.press('Choisir')
}

describe('which entity a visit is about', () => {
  it('is said by the page', async () => {
    visit = await visitHub({ files, entity: 'nord' })
    await visit.see('Caisse NordChanger')
    expect(heading()).toContain('Caisse Nord')
    expect(visit.text()).toContain('03 20 00 00 00')
    expect(localStorage).toHaveLength(0)
  })

  it('is known by the site', async () => {
    visit = await visitHub({ files, origin: site! })
    await visit.see('Caisse SudChanger')
  })

  it('is asked when nothing says it, without standing in the way, and nothing is kept', async () => {
    visit = await visitHub({ files, entity: 'inconnue' })
    await visit.see('Votre caisse régionale')
    expect(heading()).toContain('Banque Exemple')
    expect(visit.text()).toContain('Questions fréquentes')
    expect(localStorage).toHaveLength(0)
  })

  it('is what the visitor chose, also the next time, until they take it back', async () => {
    visit = await visitHub({ files })
    await visit.see('Votre caisse régionale')
    choose('nord')
    await visit.see('Caisse NordChanger')
    visit.hub.destroy()
    visit.container.remove()

    visit = await visitHub({ files })
    await visit.see('Caisse NordChanger')
    visit.press('Changer')
    await visit.see('Votre caisse régionale')
    choose('')
    await expect.poll(heading).toContain('Banque Exemple')
    expect(localStorage).toHaveLength(0)
  })

  it('keeps the question and the place when it changes, and the language', async () => {
    visit = await visitHub({ files, locale: 'en', place: 'contact' })
    await visit.see('Your bank')
    const select = visit.container.querySelector<HTMLSelectElement>('.entity select')!
    select.value = 'nord'
    visit.press('Choose')
    await visit.see('Caisse NordChange')
    expect(visit.text()).toContain('03 20 00 00 00')
    expect(visit.container.querySelector('.hub')!.getAttribute('lang')).toBe('en')
  })

  it('stays what it was when the other one cannot be had, and says so', async () => {
    visit = await visitHub({ files })
    await visit.see('Votre caisse régionale')
    visit.goOffline()
    choose('nord')
    await visit.see('Notre service ne répond pas')
    expect(heading()).toContain('Banque Exemple')
    expect(localStorage).toHaveLength(0)
  })
})

it('finds it out behind a skeleton that can be shut, whatever first file was handed over', () => {
  const read = (path: string) => JSON.parse(String(files.get(path)!.body))
  const hub: PublishedHub = read('hub.json')
  const container = document.createElement('div')
  document.body.append(container)
  const { destroy } = mount(
    {
      ...{ container, hub, base: `${config.hub}/hub.json`, surface: 'website', mode: 'launcher' },
      ...{ start: read(hub.locales[0]!.start), entity: 'nord', emit() {}, close() {} },
    },
    { fetch: () => new Promise(() => {}), now: () => new Date(0), zone: 'Europe/Paris' },
  )
  expect(container.querySelector('.skeleton')).not.toBeNull()
  expect(container.querySelector('[aria-label="Fermer"]')).not.toBeNull()
  destroy()
  container.remove()
})

it('a bank without entities asks nothing, and fetches nothing for it', async () => {
  visit = await visitHub()
  expect(visit.container.querySelector('.entity')).toBeNull()
})
