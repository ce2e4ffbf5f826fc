// How a page of the example bank is made: a fragment of `pages/`, its front matter and the shell of `layout.html`.
// It knows no address, no request and no policy; `site.mjs` does.

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const HELP = {
  fr: { help: 'Des questions\u00a0?', helpPath: '/aide/' },
  en: { help: 'Questions?', helpPath: '/en/help/' },
}

export const escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => ENTITIES[character])

/** A page opens with a comment of `key: value` lines, then perhaps a marked part for `<head>`. */
export function parsePage(source) {
  const [, front, rest] = /^<!--\n([\s\S]*?)\n-->\n([\s\S]*)$/.exec(source)
  const meta = Object.fromEntries(front.split('\n').map((line) => line.split(/: (.*)/, 2)))
  const marked = /^<!-- head -->\n([\s\S]*?)\n<!-- \/head -->\n/.exec(rest)
  return { meta, head: marked?.[1] ?? '', body: rest.slice(marked?.[0].length ?? 0) }
}

/** An empty value takes the space before its token away with it: no `<a href="/" >`. */
const fill = (html, values) =>
  html.replace(/( ?)\{\{(\w+)(?: (\S+))?\}\}/g, (_, space, name, argument) => {
    const value = values[name](argument)
    return value && space + value
  })

const keep = (html, part, wanted) =>
  html.replace(new RegExp(`<!-- ${part} -->([\\s\\S]*?)<!-- /${part} -->`), wanted ? '$1' : '')

/** Every value is escaped, but for the two parts that are HTML of the page's own file. */
export function renderPage(layout, { meta, head, body }, { path, ...site }) {
  const lang = meta.lang ?? 'fr'
  const { title, description } = meta
  const text = { ...site, ...HELP[lang], title, description, lang }
  const values = {
    ...Object.fromEntries(
      Object.entries(text).map(([key, value]) => [key, () => escapeHtml(value)]),
    ),
    topic: () => (meta.topic ? `topic="${escapeHtml(meta.topic)}"` : ''),
    current: (section) =>
      path.startsWith(section) ? `aria-current="${path === section ? 'page' : 'true'}"` : '',
    head: () => head,
    body: () => fill(body, values),
  }
  const withFeedback = keep(layout, 'feedback', meta.feedback === 'yes')
  return fill(keep(withFeedback, 'launcher', meta.launcher !== 'no'), values)
}
