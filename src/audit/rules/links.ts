/** Addresses that lead nowhere, or no longer where they say. */
import type { AskedLink } from '../../harvest/index.ts'
import { type Address, addressesIn, partsOf } from '../addresses.ts'
import type { Code, Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'

const ENDS: Readonly<Record<AskedLink['end'], Code | undefined>> = {
  there: undefined,
  missing: 'link-dead',
  silent: 'link-silent',
  unasked: undefined,
}

export const links: Rule = (project, facts) => {
  if (!facts || facts.isSilent) return []
  const asked = new Map(facts.links.map((link) => [link.url, link]))
  return [...Map.groupBy(addressesIn(project), ({ href }) => partsOf(href).url)].flatMap(
    ([url, same]) => {
      const link = asked.get(url)
      return link ? judged(link, same) : []
    },
  )
}

function judged(link: AskedLink, addresses: readonly Address[]): Finding[] {
  const { url, end, detail = '', movedTo, lost } = link
  const code = ENDS[end]
  if (code) return found(code, { link: url, detail }, addresses)
  const moved = movedTo === undefined ? [] : addresses.filter(isWritten)
  return [
    ...lost.flatMap((fragment) =>
      found(
        'fragment-dead',
        { link: url, fragment },
        addresses.filter(({ href }) => partsOf(href).fragment === fragment),
      ),
    ),
    ...found('link-moved', { link: url, to: movedTo ?? '' }, moved),
  ]
}

/** What people wrote, people can correct; the rest is the website's. */
const isWritten = ({ where }: Address): boolean => where.place !== undefined

/** One finding for all places of it. */
function found(code: Code, values: Finding['values'], at: readonly Address[]): Finding[] {
  const [first, ...others] = at.map(({ where }) => where)
  if (!first) return []
  return [{ code, where: first, ...(others.length > 0 ? { also: others } : {}), values }]
}
