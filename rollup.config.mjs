/**
 * One build for each place the code runs. TypeScript is only stripped here: `tsc` checks the types and
 * writes the declarations. The budgets are those of bench/size.mjs, and outgrowing one fails the build,
 * as does any warning.
 */
import { chmodSync, readFileSync, rmSync } from 'node:fs'
import resolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import typescript from '@rollup/plugin-typescript'
import { BUDGETS, brotli } from './bench/size.mjs'
import { cssText } from './scripts/css.mjs'
import { shortLexicons } from './scripts/lexicons.mjs'

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

/** `outDir` must be where rollup writes to, or the plugin refuses; it writes nothing there itself. */
const transpile = (outDir) =>
  typescript({
    tsconfig: 'tsconfig.json',
    compilerOptions: {
      outDir,
      rootDir: 'src',
      noCheck: true,
      noEmit: false,
      skipLibCheck: true,
      declaration: false,
      allowImportingTsExtensions: false, // rollup finds the files; rewriting would wrap import(url)
      sourceMap: true,
    },
  })

/** Files of an earlier build, whose names hold an old hash, must not be published with this one. */
const clean = (...paths) => ({
  name: 'clean',
  renderStart: () => {
    for (const path of paths) rmSync(path, { recursive: true, force: true })
  },
})

/** The entry `file` and all that it imports statically weigh at most what its row allows. */
const budget = (file, fileName) => ({
  name: 'budget',
  generateBundle(_, bundle) {
    const needed = new Set()
    const need = (name) => {
      if (needed.has(name)) return
      needed.add(name)
      bundle[name].imports.forEach(need)
    }
    need(fileName)
    const size = [...needed].reduce((sum, name) => sum + brotli(bundle[name].code), 0)
    const limit = BUDGETS[file].budget
    if (size > limit) this.error(`${file}: ${size} bytes brotli, over its budget of ${limit}`)
  },
})

/** What runs in a page finds no `process` there. */
const noNode = () => ({
  name: 'no-node',
  generateBundle(_, bundle) {
    for (const { fileName, code } of Object.values(bundle)) {
      if (code?.includes('process.env')) this.error(`${fileName} reads process.env`)
    }
  },
})

/** Makes the command line a program that can be started by its name. */
const executable = (name, path) => ({
  name: 'executable',
  renderChunk(code, chunk) {
    if (chunk.name !== name || code.startsWith('#!')) return null
    return { code: `#!/usr/bin/env node\n${code}`, map: null }
  },
  writeBundle: () => chmodSync(path, 0o755),
})

/** What a line holds after the first is measured: 200 bytes of the hub less, after compression. */
const minify = (options) =>
  terser({
    compress: {
      ...{ passes: 5, ecma: 2022, module: true, unsafe_arrows: true },
      ...{ inline: 1, hoist_vars: true, lhs_constants: false, keep_fargs: false },
    },
    format: { comments: false, ecma: 2022 },
    ...options,
  })

/** Told about code that is not ours, and harmless there. */
const isTheirs = ({ code, id, ids = [id] }) =>
  ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(code) &&
  ids.every((path) => path?.includes('/node_modules/'))

const onLog = (level, log, report) => {
  if (isTheirs(log)) return
  if (level === 'warn') throw new Error(`${log.code ?? log.plugin}: ${log.message}`)
  report(level, log)
}

const embed = {
  input: 'src/embed/loader.ts',
  output: { file: 'dist/embed.js', format: 'iife', sourcemap: 'hidden' },
  plugins: [
    cssText(),
    transpile('dist'),
    // Plain ASCII: a script without a charset is read in that of the page, which may be an old one.
    // Our own code in a single file: names that begin with _ are nobody else's business.
    minify({
      // Its safe choices are the longer ones, by 18 bytes; nothing here is called a hundred times.
      compress: {
        passes: 3,
        ecma: 2022,
        module: true,
        unsafe_arrows: true,
        unsafe: true,
        inline: 1,
        hoist_funs: true,
        evaluate: false,
        sequences: false,
        if_return: false,
        lhs_constants: false,
      },
      mangle: { properties: { regex: /^_/ } },
      format: { comments: false, ascii_only: true, ecma: 2022 },
    }),
    noNode(),
    budget('embed.js', 'embed.js'),
  ],
  onLog,
}

/**
 * What is always needed together, and would come in several files since others need a part of it: a file
 * more costs a request, and compresses worse.
 */
const TOGETHER = [
  {
    name: 'exchange',
    holds:
      /node_modules\/zod\/|src\/contract\/(?:problems?|fields)\.ts|src\/api\/(?:exchange|answer)\.ts/,
  },
  {
    name: 'callback',
    holds:
      /src\/hub\/forms\/(?:form|store|callback)\.tsx?|src\/ui\/(?:form|request)\.(?:tsx|css)|src\/channels\/callback\/(?:panel\.tsx|routes\.ts|moves\.ts)|src\/contract\/topic\.ts|src\/channels\/request\/(?:panel|person|asking|form|refusals|privacy)\.tsx?/,
  },
]

const hub = {
  input: { hub: 'src/hub/main.tsx', frame: 'src/hub/frame.tsx' },
  // hub.js may export what frame.js and later chunks share, instead of becoming a second request.
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist/programs/hub',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    sourcemap: true,
    onlyExplicitManualChunks: true,
    manualChunks: (id) => TOGETHER.find(({ holds }) => holds.test(id))?.name,
  },
  plugins: [
    cssText(),
    resolve({ browser: true }),
    shortLexicons(),
    transpile('dist/programs/hub'),
    minify(),
    noNode(),
    clean('dist/programs/hub'),
    budget('programs/hub/hub.js', 'hub.js'),
  ],
  onLog,
}

/** A build of its own, after the hub's: it shares no chunk, so its hash covers all that it runs. */
const panel = {
  input: 'src/embed/panel.ts',
  output: { file: 'dist/programs/hub/panel.js', format: 'es', sourcemap: 'hidden' },
  plugins: [
    cssText(),
    transpile('dist/programs/hub'),
    minify(),
    noNode(),
    budget('programs/hub/panel.js', 'panel.js'),
  ],
  onLog,
}

/** The service worker of the bank's own app: a script that imports nothing. */
const offline = {
  input: 'src/hub/offline.ts',
  output: { file: 'dist/programs/hub/offline.js', format: 'iife', sourcemap: 'hidden' },
  plugins: [transpile('dist/programs/hub'), minify(), noNode()],
  onLog,
}

/** Served on the bank's secure origin alone: it shares no file with what other origins may load. */
const secure = {
  input: { secure: 'src/secure/main.tsx' },
  // As the hub's: what is loaded later takes what it shares from secure.js.
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist/programs/secure',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    sourcemap: 'hidden',
  },
  plugins: [
    cssText(),
    resolve({ browser: true }),
    transpile('dist/programs/secure'),
    minify(),
    noNode(),
    clean('dist/programs/secure'),
    budget('programs/secure/secure.js', 'secure.js'),
  ],
  onLog,
}

/** Served on the desk's origin alone, to advisers who are signed in. */
const desk = {
  input: 'src/desk/main.tsx',
  output: { file: 'dist/programs/desk/desk.js', format: 'es', sourcemap: 'hidden' },
  plugins: [
    cssText(),
    resolve({ browser: true }),
    transpile('dist/programs/desk'),
    minify(),
    noNode(),
    budget('programs/desk/desk.js', 'desk.js'),
  ],
  onLog,
}

/** Content owners open it on their own machine: its weight is nobody's business. */
const review = {
  input: 'src/review/main.tsx',
  output: { file: 'dist/programs/review/review.js', format: 'es', sourcemap: 'hidden' },
  plugins: [
    cssText(),
    resolve({ browser: true }),
    transpile('dist/programs/review'),
    minify(),
    noNode(),
  ],
  onLog,
}

/** For Node and for other people's bundlers: readable, and what npm installs stays outside. */
const library = {
  input: {
    index: 'src/index.ts',
    element: 'src/embed/define.ts',
    content: 'src/content/index.ts',
    publish: 'src/publish/index.ts',
    search: 'src/search/index.ts',
    triage: 'src/triage/index.ts',
    harvest: 'src/harvest/index.ts',
    server: 'src/server/index.ts',
    cli: 'src/cli/main.ts',
  },
  external: [/^node:/, ...Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`))],
  output: {
    dir: 'dist',
    format: 'es',
    chunkFileNames: 'chunks/[name]-[hash].js',
    hoistTransitiveImports: false,
    sourcemap: true,
  },
  plugins: [
    cssText(),
    resolve({ preferBuiltins: true }),
    transpile('dist'),
    clean('dist/chunks', 'dist/types'),
    executable('cli', 'dist/cli.js'),
  ],
  onLog,
}

export default [embed, hub, panel, offline, secure, desk, review, library]
