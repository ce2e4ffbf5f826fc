/** ENTRY. The review page: a content owner reads what was harvested, and decides. */
import { render } from 'preact'
import { adoptStyles } from '../ui/styles.ts'
import { Page } from './page.tsx'
import styles from './review.css?inline'
import { createReview } from './state.ts'

const { lang } = document.documentElement
adoptStyles(document)
adoptStyles(document, styles)
const review = createReview({
  fetch: (input, init) => globalThis.fetch(input, init),
  locale: lang,
})
render(<Page review={review} />, document.body)
void review.load()
