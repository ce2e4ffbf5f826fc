/**
 * Changes what the server answers on its way to the browser. Playwright asks from Node, which does
 * not know that `*.localhost` is this machine: it is told the address, and the name goes in `Host`.
 */
import type { BrowserContext } from 'playwright'

export const rewrite = (
  context: BrowserContext,
  address: string,
  change: (text: string) => string,
): Promise<unknown> =>
  context.route(address, async (route) => {
    const url = new URL(route.request().url())
    const { host } = url
    url.hostname = '127.0.0.1'
    const headers = { ...route.request().headers(), host }
    const response = await route.fetch({ url: url.href, headers })
    await route.fulfill({ response, body: change(await response.text()) })
  })
