/**
 * One visit on a slow phone: how long until the launcher stands and until the panel can be used, and what the page
 * pays for both. Knows no widget; it is told where launcher, panel and field are.
 */
import { brotliCompressSync } from 'node:zlib'

/** Slow 4G, and a processor four times slower. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) | 0,
  uploadThroughput: (750e3 / 8) | 0,
}
const CPU_RATE = 4
const PHONE = { viewport: { width: 390, height: 844 }, locale: 'fr-FR', hasTouch: false }
const PATIENCE_MS = 60_000
/** Nothing under way for so long: all that a page asks for by itself is there. */
const QUIET_MS = 500
/** Some widgets keep a request open for as long as they live: no rest is longer. */
const REST_MS = 15_000

/** Runs before the page's own scripts: when is each of these first to be seen? */
function watch(places) {
  const find = (path) => {
    let root = document
    for (const [step, selector] of path.split(' >>> ').entries()) {
      const scope = step === 0 ? root : root?.shadowRoot
      root = scope?.querySelector(selector)
    }
    return root
  }
  const seen = {}
  const isSeen = (node) =>
    node?.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  const look = () => {
    for (const [name, path] of Object.entries(places)) {
      if (!(name in seen) && isSeen(find(path))) seen[name] = performance.now()
    }
    if (Object.keys(seen).length < Object.keys(places).length) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  const slow = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.interactionId) slow.push(entry.duration)
  }).observe({ type: 'event', durationThreshold: 16, buffered: true })
  Object.assign(window, { __seen: seen, __find: find, __slow: slow })
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {{ launcher: string, panel: string, field: string }} widget an empty page has no launcher
 * @param {{ rest: number }} how many milliseconds the pointer rests on the launcher, and then until nothing is under way
 *   any more; 0: it presses at once
 */
export async function visit(browser, url, { launcher, panel, field }, { rest }) {
  const context = await browser.newContext(PHONE)
  context.setDefaultTimeout(PATIENCE_MS)
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    const { traffic, quiet } = listenTo(devtools)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', NETWORK)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE })
    await devtools.send('Performance.enable')
    await page.addInitScript(watch, launcher ? { launcher, panel } : {})
    const seen = (name) =>
      page.waitForFunction((key) => window.__seen[key], name).then((handle) => handle.jsonValue())

    await page.goto(url, { waitUntil: 'load' })
    const launcherMs = launcher ? await seen('launcher') : 0
    await quiet()
    const before = {
      ...(await traffic()),
      ...(await metrics(devtools)),
      stored: await stored(page),
    }
    if (!launcher) return { before, opened: before }

    const handle = await page.evaluateHandle((path) => window.__find(path), launcher)
    if (rest > 0) {
      await handle.hover()
      await page.waitForTimeout(rest)
      await quiet()
    }
    await handle.evaluate((node) => {
      const press = () => {
        window.__pressedAt = performance.now()
      }
      node.addEventListener('pointerdown', press, { once: true, capture: true })
    })
    await handle.click()
    const panelAt = await seen('panel')
    const fetched = await traffic()
    const clickToPanelMs = panelAt - (await page.evaluate(() => window.__pressedAt))
    await quiet()
    const input = await page.evaluateHandle((path) => window.__find(path), field)
    if (await input.evaluate((node) => Boolean(node))) {
      await input.focus()
      await page.keyboard.type('carte', { delay: 120 })
    }
    await page.waitForTimeout(700)
    const opened = { ...fetched, ...(await metrics(devtools)) }
    const inpMs = Math.max(0, ...(await page.evaluate(() => window.__slow)))
    return { launcherMs, clickToPanelMs, before, opened, inpMs }
  } finally {
    await context.close()
  }
}

/** What crosses the network, bodies as brotli: neither the page itself nor what the browser had kept. */
function listenTo(devtools) {
  const free = new Set()
  const underWay = new Set()
  const bodies = []
  let changedAt = Date.now()
  const isOver = (id) => {
    underWay.delete(id)
    changedAt = Date.now()
  }
  devtools.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (type === 'Document' || !request.url.startsWith('http')) free.add(requestId)
    else underWay.add(requestId)
  })
  devtools.on('Network.requestServedFromCache', ({ requestId }) => free.add(requestId))
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache) free.add(requestId)
  })
  devtools.on('Network.loadingFailed', ({ requestId }) => isOver(requestId))
  devtools.on('Network.loadingFinished', ({ requestId }) => {
    isOver(requestId)
    if (free.has(requestId)) return
    const read = devtools.send('Network.getResponseBody', { requestId })
    bodies.push(
      read
        .then(({ body, base64Encoded }) => Buffer.from(body, base64Encoded ? 'base64' : 'utf8'))
        .then((body) => brotliCompressSync(body).length)
        .catch(() => 0),
    )
  })
  return {
    traffic: async () => {
      const sizes = await Promise.all(bodies)
      return { requests: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
    },
    quiet: async () => {
      const end = Date.now() + REST_MS
      while (Date.now() < end && (underWay.size > 0 || Date.now() - changedAt < QUIET_MS)) {
        await new Promise((next) => setTimeout(next, 50))
      }
    },
  }
}

async function metrics(devtools) {
  await devtools.send('HeapProfiler.collectGarbage')
  const { metrics: all } = await devtools.send('Performance.getMetrics')
  const of = (name) => all.find((metric) => metric.name === name).value
  return { busyMs: of('TaskDuration') * 1000, heap: of('JSHeapUsedSize'), nodes: of('Nodes') }
}

const stored = async (page) => {
  const cookies = await page.context().cookies()
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length)
  return cookies.length + kept
}
