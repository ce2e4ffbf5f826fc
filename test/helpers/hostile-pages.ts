/**
 * Pages of a bank's site that was taken over, each with the words that must stay, and what is harvested
 * from them.
 */
import { readFileSync } from 'node:fs'
import type { Answer } from '../../src/content/answers.ts'
import { gather } from '../../src/harvest/gather.ts'
import { openPage } from '../../src/harvest/open-page.ts'
import { readPage } from '../../src/harvest/reading.ts'
import { shared } from './shared.ts'

export interface HostilePage {
  id: string
  html: string
  keepText: string[]
}

/** Ours: one of each kind, for a machine that has no more. */
const OWN: HostilePage[] = [
  '<script>alert(1)</script>',
  '<img src="https://evil.test/p.gif" onerror="alert(1)">',
  '<a href="javascript:alert(1)">lien</a>',
  '<svg onload="alert(1)"><animate onbegin="alert(1)"></svg>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></table></math>',
  '<form action="https://evil.test/"><button>Envoyer</button></form>',
  '<style>@import url(https://evil.test/x.css)</style>',
  '<details open ontoggle="alert(1)"><summary>x</summary></details>',
].map((html, index) => ({
  id: `own-${index}`,
  html: `${html}<p>Texte ${index}</p>`,
  keepText: [`Texte ${index}`],
}))

const file = shared('security/html/hostile-harvested-html.json')
export const hostilePages: HostilePage[] = [
  ...OWN,
  ...(file ? JSON.parse(readFileSync(file, 'utf8')).cases : []),
]

/** One page for each, as a harvest sees it: what is hostile must not reach the next one. */
export function harvestHostilePages(): Answer[] {
  const gathering = gather({ locale: 'fr' })
  for (const { id, html } of hostilePages) {
    const page = `<html lang="fr"><title>Questions fréquentes</title><h1>Questions fréquentes</h1><h2>Que dit la page ${id} ?</h2><p>La page dit ce qui suit, après une phrase assez longue pour que ce ne soit pas un formulaire seul.</p>${html}`
    const url = `https://banque.example/${id}`
    gathering.add(readPage(openPage(page, { url }), { url, address: url }))
  }
  // One of the cases asks something itself; the hub answers that with a telephone number first.
  return gathering.end().result.answers.filter(({ question }) => question.startsWith('Que dit'))
}
