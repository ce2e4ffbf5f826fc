import { describe, expect, it } from 'vitest'
import { homePage, readHomePage } from '../../src/cli/home-page.ts'

const SITE = new URL('https://www.banque-exemple.example/')
const read = (html: string) => homePage(`<!doctype html><html lang="fr">${html}`, SITE, 'text/html')

describe('the name of the bank', () => {
  it.each([
    ['<meta property="og:site_name" content=" Banque  Exemple "><title>Accueil</title>'],
    ['<title>Accueil | Banque Exemple</title>'],
    ['<title>Banque Exemple : la banque en ligne de toute la famille</title>'],
    ['<title>Compte, crédit, épargne – Banque Exemple</title>'],
    ['<title>Banque\u00a0Exemple\u00a0– Bienvenue</title>'],
  ])('is read in %s', (html) => {
    expect(read(html).name?.replace(/\s/g, ' ')).toBe('Banque Exemple')
  })

  it.each([
    ['<title>Accueil</title>'],
    ['<title></title>'],
    ['<p>Bonjour'],
    [`<title>${'a'.repeat(80)}</title>`],
  ])('is not made up from %s', (html) => {
    expect(read(html).name).toBeUndefined()
  })
})

describe('the telephone numbers', () => {
  it.each([
    ['<a href="tel:+33199003939">01 99 00 39 39</a>', ['+33199003939', '01 99 00 39 39']],
    ['<a href="tel:0199003939">Nous appeler</a>', ['+33199003939', '01 99 00 39 39']],
    ['<a href="TEL:+41 22 990 39 39">Genève</a>', ['+41229903939', '+41229903939']],
  ])('are those that links call: %s', (html, [number, shown]) => {
    expect(read(html).phones).toMatchObject([{ number, shown }])
  })

  it.each([
    '<p>01 99 00 39 39</p>', // perhaps somebody else’s
    '<a href="tel:3639">3639</a>', // has no international form
    '<a href="tel:0123456789">01 23 45 67 89</a>', // a template’s
    '<a href="tel:">Nous appeler</a>',
  ])('are not guessed from %s', (html) => {
    expect(read(html).phones).toEqual([])
  })

  it('count once, with the words beside them', () => {
    const link = '<a href="tel:+33199003939">01 99 00 39 39</a>'
    expect(read(`<p>Perte ou vol : ${link}</p><footer>${link}</footer>`).phones).toEqual([
      { number: '+33199003939', shown: '01 99 00 39 39', label: 'Perte ou vol' },
    ])
  })
})

describe('the home page', () => {
  const signal = AbortSignal.timeout(5_000)
  const html = { 'Content-Type': 'text/html; charset=utf-8' }

  it('is where the site redirects to', async () => {
    const home = await readHomePage(
      new URL('https://banque.example/'),
      async (input) =>
        String(input) === SITE.href
          ? new Response('<title>Banque Exemple</title>', { headers: html })
          : new Response(null, { status: 301, headers: { location: SITE.href } }),
      signal,
    )
    expect(home).toMatchObject({ url: SITE, name: 'Banque Exemple' })
  })

  it.each<[string, typeof fetch]>([
    ['is not there', async () => new Response('none', { status: 404 })],
    ['cannot be reached', () => Promise.reject(new TypeError('fetch failed'))],
    [
      'redirects for ever',
      async () => new Response(null, { status: 302, headers: { location: '/' } }),
    ],
    [
      'redirects to nothing',
      async () => new Response(null, { status: 302, headers: { location: 'http://' } }),
    ],
  ])('may be one that %s', async (_, fetch) => {
    expect(await readHomePage(SITE, fetch, signal)).toBeUndefined()
  })
})
