/** ENTRY. `node server.mjs [port] [origin …]` */
import { createApp } from './app.mjs'

const [port = '4400', ...origins] = process.argv.slice(2)
const app = createApp({
  origins: origins.length > 0 ? origins : ['http://banque.localhost:4300'],
})
await app.listen({ port: Number(port) })
console.log(`http://localhost:${port}/v1/`)
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => app.close())
