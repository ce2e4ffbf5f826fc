import { startDemo } from '/work/main/examples/demo/demo.mjs'
import { chromium } from 'playwright'
import { findChromium } from '/work/main/scripts/browsers.mjs'
import { readFileSync } from 'node:fs'
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const d = await startDemo({ port: 0, quiet: true })
const b = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
for (const [name, url] of Object.entries({ page: d.urls.page, en: d.urls.page + 'en/', demo: d.urls.demo, partner: d.urls.partner, facebook: d.urls.facebook, frame: d.urls.frame }))
  for (const colorScheme of ['light', 'dark']) for (const width of [320, 1280]) {
    const p = await b.newPage({ viewport: { width, height: 800 }, colorScheme }); const seen = []
    p.on('console', m => seen.push(m.text())); p.on('pageerror', e => seen.push(e.message)); p.on('requestfailed', r => seen.push('failed ' + r.url()))
    await p.goto(url); await p.waitForTimeout(400)
    const wide = await p.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    await p.evaluate(axe)
    const r = await p.evaluate(() => axe.run(document, { iframes: false, rules: { 'target-size': { enabled: true } } }))
    console.log(name, colorScheme, width, 'wide:' + wide, r.violations.map(v => v.id + ' ' + v.nodes.slice(0, 2).map(n => n.target + ' ' + n.failureSummary?.slice(0, 160))), seen.slice(0,3))
    await p.close()
  }
const port = d.port
const { execSync } = await import('node:child_process')
const sh = (c) => { try { return execSync(c, { encoding: 'utf8' }) } catch (e) { return 'ERR ' + e.message } }
const H = `-H 'Host: aide.banque.localhost:${port}' http://127.0.0.1:${port}`
console.log(sh(`curl -s -o /dev/null -w '%{http_code}\\n' --path-as-is -H 'Host: aide.banque.localhost:${port}' 'http://127.0.0.1:${port}/../../../../etc/passwd'`))
console.log(sh(`head -c 3000000 /dev/zero | tr '\\0' 'A' > /tmp/big; curl -s -o /dev/null -w '%{http_code} %{time_total}\\n' --data-urlencode signed_request@/tmp/big -H 'Host: aide.banque.localhost:${port}' http://127.0.0.1:${port}/facebook`))
console.log(sh(`curl -sI -H 'Accept-Encoding: br' -H 'Host: aide.banque.localhost:${port}' http://127.0.0.1:${port}/hub/`))
console.log(sh(`curl -s -o /dev/null -w '%{http_code} %{redirect_url}\\n' http://localhost:${port}/; curl -s -o /dev/null -w '%{http_code}\\n' -H 'Host: evil.test' http://127.0.0.1:${port}/`))
await b.close(); await d.close()
