/**
 * The few words that are needed before the hub's own dictionary is there, or when it never comes.
 * French for every page that is not in English.
 */
const FR = {
  title: 'Des questions\u00a0?',
  loading: 'Chargement…',
  failed: 'Service indisponible.',
  page: 'Page d’aide',
}
const EN: typeof FR = {
  title: 'Questions?',
  loading: 'Loading…',
  failed: 'Service unavailable.',
  page: 'Help page',
}

/** Those of the panel, which the launcher does without. */
const PANEL_FR = {
  retry: 'Réessayer',
  close: 'Fermer',
  elsewhere: 'Cette aide s’ouvre sur le site de la banque.',
}
const PANEL_EN: typeof PANEL_FR = {
  retry: 'Try again',
  close: 'Close',
  elsewhere: 'This help opens on the site of the bank.',
}

const ENGLISH = /^en/i

/** @param language a language tag, or nothing */
export const wordsIn = (language: string) => (ENGLISH.test(language) ? EN : FR)
export const panelWordsIn = (language: string) =>
  ENGLISH.test(language) ? { ...EN, ...PANEL_EN } : { ...FR, ...PANEL_FR }

/** The language that the page asks for: the element's, else its own. */
export const languageOf = (element: Element): string =>
  element.getAttribute('locale') || document.documentElement.lang
