/** ENTRY. The program of the desk: a page of its own origin, for advisers. No page frames it. */
import { render } from 'preact'
import { attend, openPage } from '../api/own-page.ts'
import type { DeskStart } from '../content/own-start.ts'
import { adoptStyles } from '../ui/adopt.ts'
import form from '../ui/form.css?inline'
import frame from '../ui/frame.css?inline'
import messages from '../ui/messages.css?inline'
import parts from '../ui/parts.css?inline'
import theme from '../ui/theme.css?inline'
import { App } from './app.tsx'
import styles from './desk.css?inline'
import { createModel } from './model.ts'

const page = openPage('desk')

adoptStyles(document, theme + frame + parts + form + messages + styles)

async function show(): Promise<void> {
  const model = createModel(await page.start<DeskStart>(), page.around)
  attend(model)
  page.root.replaceChildren()
  render(<App model={model} />, page.root)
  await model.session.look()
}

void show()
