/** Many pages from disk, one after the other, in a process of its own: how fast, and how much memory? */
import { readFileSync } from 'node:fs'
import { harvestPage } from '../../src/harvest/page.ts'

const [count, ...files] = process.argv.slice(2)
let questions = 0
let bytes = 0
let most = 0
for (let n = 0; n < Number(count); n++) {
  const html = readFileSync(files[n % files.length])
  bytes += html.length
  questions += harvestPage(html, { url: `https://site.example/${n}` }).answers.length
  if (n % 50 === 0) most = Math.max(most, process.memoryUsage().rss)
}
// Of this process: on a machine that others use, the clock on the wall measures them.
const { user, system } = process.cpuUsage()
const seconds = (user + system) / 1e6
console.log(JSON.stringify({ pages: Number(count), questions, bytes, seconds, most }))
