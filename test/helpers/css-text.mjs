/** For Node that runs our sources as they are: a stylesheet is its text, as the build has it. */
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

registerHooks({
  load(url, context, next) {
    const file = new URL(url)
    if (!file.pathname.endsWith('.css')) return next(url, context)
    file.search = ''
    const source = `export default ${JSON.stringify(readFileSync(file, 'utf8'))}`
    return { format: 'module', source, shortCircuit: true }
  },
})
