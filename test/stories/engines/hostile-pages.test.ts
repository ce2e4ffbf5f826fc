/**
 * A page of the site was taken over: in Chromium, Firefox and WebKit, what is harvested from it, built and
 * served says its words, runs nothing and asks no foreign host, in the hub and on the page without JavaScript.
 *
 * `npm run test:browsers` installs what it needs; each engine that is not there is skipped by its name.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDemo } from '../../../examples/demo/demo.mjs'
import { findAnswer, shown } from '../../helpers/answer-on-screen.ts'
import { type HostilePage, harvestHostilePages, hostilePages } from '../../helpers/hostile-pages.ts'
import { WINDOWS } from '../../helpers/windows.ts'

const answers = harvestHostilePages()
const folder = mkdtempSync(join(tmpdir(), 'des-questions-engines-'))
let demo: Awaited<ReturnType<typeof startDemo>>

beforeAll(async () => {
  const path = join(folder, 'answers.fr.json')
  writeFileSync(path, JSON.stringify({ format: 1, locale: 'fr', answers }))
  demo = await startDemo({ port: 0, quiet: true, answers: path })
})
afterAll(async () => {
  await demo?.close()
  rmSync(folder, { recursive: true })
})

/** In the page: from now on, what calls out leaves a mark, and every request is remembered. */
function listen() {
  performance.setResourceTimingBufferSize(10_000)
  for (const name of ['alert', 'confirm', 'prompt', 'print'] as const) {
    window[name] = () => document.documentElement.setAttribute('data-ran', name) as never
  }
}

/** In the page: what it ran, which hosts it asked, what in it could run or send. */
function traces() {
  const scope = window.answerOnScreen?.() ?? document.body
  const foreign = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ protocol, hostname }) => /^https?:$/.test(protocol) && !/localhost$/.test(hostname))
  const handlers = [...scope.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames().filter((name) => name.startsWith('on')),
  )
  return {
    ran: document.documentElement.getAttribute('data-ran'),
    asked: foreign.map(({ href }) => href),
    live: scope.querySelectorAll('script, iframe, object, embed, form, style, svg animate').length,
    handlers,
  }
}

const NOTHING = { ran: null, asked: [], live: 0, handlers: [] }
/** What must stay, but for titles: a title in the text ends an answer. */
const wordsOf = ({ html, keepText }: HostilePage): string[] =>
  /<h[1-6]/i.test(html) ? [] : keepText.map((text) => text.replace(/\s+/g, ' ').trim())

describe.each(WINDOWS)('$name', ({ launch }) => {
  it.skipIf(!launch)(
    'shows every word, runs nothing and asks no foreign host',
    async () => {
      const window = await launch!()
      try {
        await window.goto(demo.urls.page)
        const plain = await window.run(traces, undefined)
        expect({ ...plain, live: 0 }).toEqual(NOTHING)

        await window.goto(`${demo.urls.website}#des-questions/answer/${answers[0]!.id}`)
        await window.run(findAnswer, undefined)
        await window.run(listen, undefined)
        const lost: string[] = []
        for (const { id, question } of answers) {
          await window.run((place) => {
            location.hash = place
          }, `#des-questions/answer/${id}`)
          await expect
            .poll(() => window.run(shown, undefined).then(({ title }) => title), {
              timeout: 15_000,
            })
            .toBe(question)
          const { text } = await window.run(shown, undefined)
          const page = hostilePages.find((one) => question.includes(` ${one.id}\u00a0?`))
          lost.push(...wordsOf(page!).filter((words) => !text.includes(words)))
        }
        expect(lost).toEqual([])
        expect(await window.run(traces, undefined)).toEqual(NOTHING)
        expect(window.dialogs()).toEqual([])
      } finally {
        await window.close()
      }
    },
    600_000,
  )
})
