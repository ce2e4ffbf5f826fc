/**
 * Nine projects. `unit` runs in Node (a file that needs a document asks for happy-dom at its top);
 * `stories` drives a real Chromium against the demo's own server, one visitor story a file, and
 * `stories-long` those that look at every width, theme or payload; `engines`
 * tells one story in Chromium, Firefox and WebKit, `webview` what a native webview shows. `postgres` and `stories-postgres` run the
 * tests of the server, and the stories that store something, once more on a real PostgreSQL;
 * `stories-postgres-long` those of secure messages and the desk. `faults` kills,
 * cuts and starves servers that are processes of their own.
 */
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Many states each: `npm run test:stories`, not `npm test`. */
const LONG = [
  'agency-looks',
  'agency-times',
  'applications',
  'as-they-read',
  'axe-everywhere',
  'callback-looks',
  'canary',
  'canary-flows',
  'check-report',
  'complaint',
  'framed-messages',
  'desk-looks',
  'frameworks',
  'hostile-pages',
  'in-app',
  'layout',
  'messages',
  'prospects',
  'rendered-on-a-server',
  'same-everywhere',
  'sanitiser-off',
  'secure-canary',
  'secure-looks',
  'signed-out',
  'steady',
  'taking-time',
  'strict-hosts',
  'the-way-first',
  'webview',
  'what-was-meant',
].map((name) => `test/stories/${name}.test.ts`)
/** Both of a small machine's processors: Vitest leaves one to itself. */
const WORKERS = Math.max(2, availableParallelism() - 1)
const STORIES = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  maxWorkers: 2,
  expect: { poll: { timeout: 10_000 } },
  retry: process.env.CI ? 1 : 0, // a shared machine stalls now and then; the report marks who needed it
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    css: true, // or `import css from './theme.css?inline'` would be an empty string
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/stories/**', 'test/faults/**', 'test/webview/**'],
          testTimeout: 20_000, // a busy machine is no fault of ours
          maxWorkers: WORKERS,
        },
      },
      {
        extends: true,
        test: {
          name: 'stories',
          environment: 'node',
          include: ['test/stories/**/*.test.ts'],
          exclude: [...LONG, 'test/stories/engines/**'],
          ...STORIES,
        },
      },
      {
        extends: true,
        test: { name: 'stories-long', environment: 'node', include: LONG, ...STORIES },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          environment: 'node',
          include: ['test/stories/engines/*.test.ts'],
          ...STORIES,
        },
      },
      {
        extends: true,
        test: {
          name: 'webview',
          environment: 'node',
          include: ['test/webview/*.test.ts'],
          ...STORIES,
        },
      },
      {
        extends: true,
        test: {
          name: 'stories-postgres',
          environment: 'node',
          include: ['test/stories/{appointment,callback,follow-up,by-e-mail}.test.ts'],
          globalSetup: ['test/helpers/one-postgres.ts'],
          ...STORIES,
        },
      },
      {
        extends: true,
        test: {
          name: 'stories-postgres-long',
          environment: 'node',
          include: ['test/stories/{secure,desk,complaint,prospects,taking-time}.test.ts'],
          globalSetup: ['test/helpers/one-postgres.ts'],
          ...STORIES,
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          environment: 'node',
          include: ['test/server/**/*.test.ts', 'test/contracts/our-server.test.ts'],
          globalSetup: ['test/helpers/one-postgres.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          maxWorkers: WORKERS,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          environment: 'node',
          include: ['test/faults/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          maxWorkers: 1, // they measure how long things take
          fileParallelism: false,
        },
      },
    ],
  },
})
