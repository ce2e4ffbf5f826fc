/**
 * The shortest story, in every engine: somebody presses the launcher, asks, reads the answer and finds a way to be
 * rung back.
 *
 * `.ci/run` tells it wherever an engine is installed; `npm run test:browsers` installs them.
 */
import { afterAll, beforeAll, describe, it } from 'vitest'
import { startDemo } from '../../../examples/demo/demo.mjs'
import { does } from '../../helpers/acts.ts'
import { WINDOWS } from '../../helpers/windows.ts'

let demo: Awaited<ReturnType<typeof startDemo>>
beforeAll(async () => {
  demo = await startDemo({ port: 0, quiet: true })
})
afterAll(() => demo?.close())

describe.each(WINDOWS)('$name', ({ name, launch }) => {
  const otherwise = launch ? '' : ` (${name} is not here: npm run test:browsers)`
  it.skipIf(!launch)(`asks, reads and is offered a call${otherwise}`, async () => {
    const window = await launch!()
    try {
      await window.goto(demo.urls.website)
      await does(window, { find: '[part=launcher]' })
      await does(window, { find: '.hub input[type=search]', type: 'ou est mon rib' })
      await does(window, { find: '.hub .main .row button, .hub .main button.row', says: 'RIB' })
      await does(window, { find: '.hub article', says: 'RIB' })
      await does(window, { find: '.hub .foot button', says: 'Nous contacter' })
      await does(window, { find: '.hub .main button', says: 'Être rappelé' })
      await does(window, { find: '.hub .times' })
    } finally {
      await window.close()
    }
  })
})
