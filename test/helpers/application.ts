/** Applications that import the package: a page of the bank's site that runs a module, with `dist/` beside it. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serveHost } from './host-page.ts'
import type { Story, Visitor } from './story.ts'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const JAVASCRIPT = 'text/javascript'

/** @returns the address of a page that registers the element and then runs `code` */
export async function serveApplication(
  visitor: Pick<Visitor, 'context'>,
  story: Pick<Story, 'urls'>,
  code: string,
  body = '',
): Promise<string> {
  const { context } = visitor
  const { website } = story.urls
  await context.route(`${website}paquet/**`, (route) => {
    const file = new URL(route.request().url()).pathname.replace('/paquet/', '')
    return route.fulfill({ contentType: JAVASCRIPT, body: readFileSync(dist + file) })
  })
  await context.route(`${website}hote/application.js`, (route) =>
    route.fulfill({ contentType: JAVASCRIPT, body: code }),
  )
  const tag =
    '<script type="module">import "/paquet/element.js"; import "/hote/application.js"</script>'
  return serveHost(visitor, story, { tag: () => tag, body })
}
