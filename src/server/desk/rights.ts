/** What may an adviser do here? What the bank's sign-in says in one claim, by the lists of the configuration. */
import type { Roles } from '../../content/desk.ts'
import { RIGHTS, type Right } from '../../contract/desk.ts'

/** @returns the greatest that a role of theirs gives; nothing: they have no business here */
export function rightIn(
  claims: Readonly<Record<string, unknown>>,
  { claim, ...lists }: Roles,
): Right | undefined {
  const said = claims[claim]
  const roles = Array.isArray(said) ? said : [said]
  return RIGHTS.findLast((right) => lists[right].some((role) => roles.includes(role)))
}

/** Each allows what those before it allow. */
export const allows = (right: Right, wanted: Right): boolean =>
  RIGHTS.indexOf(right) >= RIGHTS.indexOf(wanted)
