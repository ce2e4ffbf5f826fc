/**
 * The script tag. Registers the element, and adds a launcher to a page that has none of its own.
 *
 * It asks for nothing and stores nothing. Whatever goes wrong here is one warning for the developer:
 * the page does not notice.
 */
import { ATTRIBUTES, define, TAG } from './element.ts'

try {
  // A tag manager inserts scripts that do not know themselves.
  const script = document.currentScript ?? document.querySelector<HTMLElement>('script[data-hub]')
  define()
  const addLauncher = () => {
    if (!script?.dataset.hub || document.querySelector(TAG)) return
    const element = document.createElement(TAG)
    for (const name of ATTRIBUTES) {
      const value = script.dataset[name]
      if (value) element.setAttribute(name, value)
    }
    document.body.append(element)
  }
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', addLauncher)
  else addLauncher()
} catch (error) {
  console.warn('des-questions', error)
}
