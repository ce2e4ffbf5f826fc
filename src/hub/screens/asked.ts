/**
 * The screens that come once something was asked: a chunk of their own, fetched while the first
 * screen is being looked at.
 */
export { Contact } from './contact.tsx'
export { Results } from './results.tsx'
