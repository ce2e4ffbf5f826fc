/**
 * ENTRY. The program of secure messages: a page of the bank's secure origin, or a frame of it inside the
 * bank's own site. No other origin is given a file of it.
 */
import { render } from 'preact'
import { openApi } from '../api/client.ts'
import { attend, openPage } from '../api/own-page.ts'
import type { SecureStart } from '../content/own-start.ts'
import { adoptStyles } from '../ui/adopt.ts'
import form from '../ui/form.css?inline'
import frame from '../ui/frame.css?inline'
import messages from '../ui/messages.css?inline'
import parts from '../ui/parts.css?inline'
import states from '../ui/states.css?inline'
import theme from '../ui/theme.css?inline'
import { App } from './app.tsx'
import { createModel } from './model.ts'
import styles from './secure.css?inline'

const page = openPage('secure')

adoptStyles(document, theme + frame + parts + states + form + messages + styles)

async function show(): Promise<void> {
  const api = openApi(page.here, page.fetch)
  const model = createModel(await page.start<SecureStart>(), { api, ...page.around })
  attend(model)
  page.root.replaceChildren()
  render(<App model={model} />, page.root)
  await model.session.look()
}

// Without its words the page keeps what it says without a program: the bank's number and its site.
show().catch(() => page.root.removeAttribute('aria-busy'))
