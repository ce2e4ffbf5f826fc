/** Which answers are the same in another language: what the site itself says of its pages, and nothing guessed. */
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Answer, parseAnswers } from '../../src/content/answers.ts'
import { drupal } from '../../src/harvest/adapters/drupal.ts'
import { zendesk } from '../../src/harvest/adapters/zendesk.ts'
import { answersText, harvestSite, type SiteOptions } from '../../src/harvest/index.ts'

const ORIGIN = 'https://banque.example'

interface Page {
  body: string | Uint8Array
  type?: string
  link?: string
  status?: number
}
type Pages = Record<string, Page | undefined>

const links = (paths: readonly string[]) =>
  paths
    .map((path) => `<link rel="alternate" hreflang="${path.slice(1, 3)}" href="${path}">`)
    .join('')

/** `Question|anchor` a question; its answer tells it from all others. */
const page = (lang: string, questions: readonly string[], head = ''): Page => ({
  body: `<html lang="${lang}"><head>${head}</head><body>${questions
    .map((question) => {
      const [asked, anchor] = question.split('|')
      return `<details${anchor ? ` id="${anchor}"` : ''}><summary>${asked} ?</summary><p>${lang} : ${asked}, dans l’application.</p></details>`
    })
    .join('')}</body></html>`,
})

async function harvest(pages: Pages, more: Partial<SiteOptions> = {}): Promise<Answer[]> {
  const fetch = (async (input: Request | string) => {
    const { pathname } = new URL(typeof input === 'string' ? input : input.url)
    const found = pages[pathname]
    if (!found) return new Response('', { status: 404 })
    const { body, type = 'text/html', link, status = 200 } = found
    const headers = { 'content-type': type, ...(link ? { link } : {}) }
    return new Response(body as BodyInit, { status, headers })
  }) as typeof globalThis.fetch
  const { answers } = await harvestSite({
    sites: Object.keys(pages).map((path) => ORIGIN + path),
    fetch,
    delayMs: 0,
    locale: 'fr',
    locales: ['fr', 'en', 'de'],
    ...more,
  })
  return answers
}

/** `une=one`, both ways or not at all. */
const pairs = (answers: readonly Answer[]): string[] => {
  const byId = new Map(answers.map((answer) => [answer.id, answer]))
  return answers
    .flatMap(({ id, locale, translations = {} }) =>
      Object.entries(translations).flatMap(([other, twin]) => {
        expect(byId.get(twin!)?.locale, `${id} → ${twin}`).toBe(other)
        expect(byId.get(twin!)?.translations?.[locale], `${twin} → ${id}`).toBe(id)
        return id < twin! ? [[id, twin].join('=')] : []
      }),
    )
    .sort()
}

const TWO = ['Alpha', 'Beta']
const ZWEI = ['One', 'Two']

describe('pages that are each other in another language', () => {
  it.each<[string, Pages]>([
    [
      'say so in their heads',
      {
        '/fr/a': page('fr', TWO, links(['/fr/a', '/en/a'])),
        '/en/a': page('en', ZWEI, links(['/fr/a', '/en/a'])),
      },
    ],
    [
      'or only one of them does',
      { '/fr/a': page('fr', TWO, links(['/en/a'])), '/en/a': page('en', ZWEI) },
    ],
    [
      'say so in a header',
      {
        '/fr/a': {
          ...page('fr', TWO),
          link: `</style.css>; rel=preload, <${ORIGIN}/en/a>; rel="alternate"; hreflang="en"`,
        },
        '/en/a': page('en', ZWEI),
      },
    ],
    [
      'or a sitemap does, packed',
      {
        '/fr/a': page('fr', TWO),
        '/en/a': page('en', ZWEI),
        '/robots.txt': { type: 'text/plain', body: `Sitemap: ${ORIGIN}/map.xml.gz` },
        '/map.xml.gz': {
          type: 'application/gzip',
          body: gzipSync(
            `<urlset xmlns:xhtml="http://www.w3.org/1999/xhtml"><url><loc>${ORIGIN}/fr/a</loc><xhtml:link rel="alternate" hreflang="en" href="${ORIGIN}/en/a"/></url></urlset>`,
          ),
        },
      },
    ],
    [
      'also by an address that leads there',
      {
        '/fr/a': page('fr', TWO, links(['/en/old'])),
        '/en/old': page('en', ZWEI, `<link rel="canonical" href="${ORIGIN}/en/a">`),
      },
    ],
  ])('%s', async (_, pages) => {
    expect(pairs(await harvest(pages))).toEqual(['alpha=one', 'beta=two'])
  })

  it('are not the home page to which every page leads', async () => {
    const toHome = links(['/en/'])
    const answers = await harvest({
      '/fr/': page('fr', ['Accueil'], toHome),
      '/fr/a': page('fr', ['Alpha'], toHome),
      '/fr/b': page('fr', ['Beta'], toHome),
      '/en/': page('en', ['Home'], links(['/fr/'])),
    })
    expect(pairs(answers)).toEqual(['accueil=home'])
  })

  it('are three, in three languages', async () => {
    const all = links(['/fr/a', '/en/a', '/de/a'])
    const answers = await harvest({
      '/fr/a': page('fr', ['Alpha'], all),
      '/en/a': page('en', ['One'], all),
      '/de/a': page('de', ['Eins'], all),
    })
    expect(pairs(answers)).toEqual(['alpha=eins', 'alpha=one', 'eins=one'])
  })
})

describe('answers of two such pages', () => {
  const both = links(['/fr/a', '/en/a'])
  const twoPages = (fr: string[], en: string[]) => ({
    '/fr/a': page('fr', fr, both),
    '/en/a': page('en', en, both),
  })

  it('belong together by the anchor, whatever their order', async () => {
    const answers = await harvest(twoPages(['Alpha|x', 'Beta|y'], ['Two|y', 'One|x', 'Three']))
    expect(pairs(answers)).toEqual(['alpha=one', 'beta=two'])
  })

  it('belong together by their order when as many are left', async () => {
    const answers = await harvest(twoPages(['Alpha|x', 'Beta', 'Gamma'], ['Two', 'Three', 'One|x']))
    expect(pairs(answers)).toEqual(['alpha=one', 'beta=two', 'gamma=three'])
  })

  it('stay alone when there are more on one side: nothing is guessed', async () => {
    expect(pairs(await harvest(twoPages(TWO, ['One', 'Two', 'Three'])))).toEqual([])
  })

  it('stay together when one side gains a question', async () => {
    const previous = await harvest(twoPages(TWO, ZWEI))
    const answers = await harvest(twoPages(['Neuf', ...TWO], ZWEI), { previous })
    expect(pairs(answers)).toEqual(['alpha=one', 'beta=two'])
  })

  it('keep their ids and their twins when one is reworded', async () => {
    const previous = await harvest(twoPages(['Alpha|x', 'Beta|y'], ['One|x', 'Two|y']))
    const answers = await harvest(twoPages(['Autrement|x', 'Beta|y'], ['One|x', 'Two|y']), {
      previous,
    })
    expect(answers.find(({ id }) => id === 'alpha')?.question).toMatch(/^Autrement/)
    expect(pairs(answers)).toEqual(['alpha=one', 'beta=two'])
  })

  it('stay together when the page of one cannot be read today', async () => {
    const previous = await harvest(twoPages(TWO, ZWEI))
    const pages = twoPages(TWO, ZWEI)
    const answers = await harvest(
      { ...pages, '/en/a': { ...pages['/en/a'], status: 500 } },
      { previous },
    )
    expect(answers).toEqual(previous)
  })

  it('part when one is gone', async () => {
    const previous = await harvest(twoPages(TWO, ZWEI))
    const answers = await harvest(twoPages(TWO, ['One']), { previous })
    expect(pairs(answers)).toEqual(['alpha=one'])
  })

  it('are written into the files and read again, and an unchanged site changes nothing', async () => {
    const first = await harvest(twoPages(TWO, ZWEI))
    const read = ['fr', 'en'].flatMap((locale) =>
      parseAnswers(JSON.parse(answersText(locale, first))),
    )
    expect(pairs(read)).toEqual(pairs(first))
    const again = await harvest(twoPages(TWO, ZWEI), { previous: read })
    for (const locale of ['fr', 'en']) {
      expect(answersText(locale, again)).toBe(answersText(locale, first))
    }
  })
})

describe('systems that know the translations of an entry', () => {
  const article = (id: number, locale: string, title: string) => ({
    id,
    locale,
    title,
    body: `<p>${title} ${locale}, dans l’application de la banque.</p>`,
    html_url: `${ORIGIN}/hc/${locale}/articles/${id}-${title.toLowerCase()}`,
    draft: false,
  })
  const node = (id: string, langcode: string, title: string) => ({
    id,
    attributes: {
      title,
      langcode,
      body: { processed: `<p>${title} ${langcode}, dans l’application.</p>` },
      path: { alias: `/${title.toLowerCase()}` },
      status: true,
    },
  })
  const json = (value: object): Page => ({ type: 'application/json', body: JSON.stringify(value) })

  it.each([
    [
      'Zendesk',
      zendesk({ url: ORIGIN, locales: ['fr', 'en-us'] }),
      {
        '/api/v2/help_center/fr/articles.json': json({
          articles: [article(7, 'fr', 'Alpha'), article(8, 'fr', 'Beta')],
        }),
        '/api/v2/help_center/en-us/articles.json': json({ articles: [article(7, 'en-us', 'One')] }),
      },
    ],
    [
      'Drupal',
      drupal({
        url: ORIGIN,
        types: ['node/faq'],
        question: 'title',
        answer: 'body',
        locales: ['fr', 'en'],
      }),
      {
        '/fr/jsonapi/node/faq': json({
          data: [node('u7', 'fr', 'Alpha'), node('u8', 'fr', 'Beta')],
        }),
        '/en/jsonapi/node/faq': json({ data: [node('u7', 'en', 'One')] }),
      },
    ],
  ])('%s', async (_, source, pages) => {
    const answers = await harvest(pages, { sites: [], sources: [source] })
    expect(answers.map(({ id }) => id)).toEqual(['alpha', 'beta', 'one'])
    expect(pairs(answers)).toEqual(['alpha=one'])
  })
})
