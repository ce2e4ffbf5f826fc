/**
 * Bundles an application that uses the package, as its authors would: with Vite, and with the compilers of its
 * framework.
 */
import { createRequire } from 'node:module'
import { build, type Plugin } from 'vite'
import { compileScript, parse } from 'vue/compiler-sfc'

const isCustomElement = (tag: string) => tag.includes('-')

/** Which the plugin of Vue sets as well. */
const VUE_FLAGS = {
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
}

const vueFiles: Plugin = {
  name: 'vue-files',
  transform(code, id) {
    if (!id.endsWith('.vue')) return
    // Twice, as a file that was compiled before is parsed again while it is compiled.
    const { descriptor } = parse(code, { filename: id, templateParseOptions: { isCustomElement } })
    const templateOptions = { compilerOptions: { isCustomElement } }
    return compileScript(descriptor, { id, inlineTemplate: true, templateOptions }).content
  },
}

const svelteFiles: Plugin = {
  name: 'svelte-files',
  transform(code, id) {
    if (!id.endsWith('.svelte')) return
    const { compile } = createRequire(id)('svelte/compiler')
    return compile(code, { filename: id, generate: 'client', dev: false }).js.code
  },
}

/** The package stays outside, as on a page that has it from an address. */
const packageAt = (address: (name: string) => string): Plugin => ({
  name: 'package-at',
  enforce: 'pre',
  resolveId(source) {
    if (!/^des-questions(?:\/|$)/.test(source)) return null
    const name = source.split('/')[1] ?? 'index'
    return { id: address(name), external: 'absolute' }
  },
})

interface Options {
  /** What the frameworks say of it: `development` complains where there is something to complain of. */
  mode?: 'production' | 'development'
  /** Where a file of `dist/` is found; on the page of `serveApplication` when left out. */
  address?: (name: string) => string
}

/** @returns one module, with all that it needs but the package */
export async function bundle(
  entry: URL,
  { mode = 'production', address = (name) => `/paquet/${name}.js` }: Options = {},
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    mode,
    define: { 'process.env.NODE_ENV': JSON.stringify(mode), ...VUE_FLAGS },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    plugins: [packageAt(address), vueFiles, svelteFiles],
    build: {
      write: false,
      minify: false,
      lib: { entry: entry.pathname, formats: ['es'] },
      rollupOptions: { external: /^node:/, output: { codeSplitting: false } },
    },
  })
  const [made] = [result].flat()
  if (!made || !('output' in made)) throw new Error('Vite watches instead of building')
  return made.output[0].code
}
