/** What stands beside its hub instead of in it: nothing, whatever the width, the language and the zoom. */
import type { Locator } from 'playwright'

export const sticksOut = (hub: Locator): Promise<string[]> =>
  hub.evaluate((root) => {
    const box = root.getBoundingClientRect()
    return [...root.querySelectorAll('*')]
      .filter((node) => {
        const { left, right, width } = node.getBoundingClientRect()
        const isHidden = node.closest('.spoken, svg, option')
        return !isHidden && width > 0 && (left < box.left - 1 || right > box.right + 1)
      })
      .map((node) => `sticks out: ${node.localName}.${node.className}`)
  })
