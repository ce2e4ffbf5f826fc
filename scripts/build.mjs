/** `npm run build`: dist/, by rollup, then its declarations, by tsc; the first that fails ends it. */
import { stamped } from './built.mjs'
import { fail, root, runTool } from './setup.mjs'

const STEPS = [
  ['rollup', '-c'],
  ['tsc', '-p', 'tsconfig.build.json'],
]

try {
  process.exitCode = await stamped(root, async () => {
    for (const [program, ...args] of STEPS) {
      const code = await runTool(program, args)
      if (code !== 0) return code
    }
    return 0
  })
} catch (error) {
  fail(error)
}
