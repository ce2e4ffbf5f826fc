/**
 * The few words that are needed before the hub's own dictionary is there, or when it never comes.
 * French for every page that is not in English.
 */
const FR = {
  loading: 'Chargement…',
  failed: 'Service indisponible.',
  page: 'Page d’aide',
}
const EN: typeof FR = {
  loading: 'Loading…',
  failed: 'Service unavailable.',
  page: 'Help page',
}

const LAUNCHER_FR = { title: 'Des questions\u00a0?', ...FR }
const LAUNCHER_EN: typeof LAUNCHER_FR = { title: 'Questions?', ...EN }

const PANEL_FR = {
  ...FR,
  retry: 'Réessayer',
  close: 'Fermer',
  elsewhere: 'Cette aide s’ouvre sur le site de la banque.',
}
const PANEL_EN: typeof PANEL_FR = {
  ...EN,
  retry: 'Try again',
  close: 'Close',
  elsewhere: 'This help opens on the site of the bank.',
}

const ENGLISH = /^en/i

/** @param language a language tag, or nothing */
export const wordsIn = (language: string) => (ENGLISH.test(language) ? LAUNCHER_EN : LAUNCHER_FR)
export const panelWordsIn = (language: string) => (ENGLISH.test(language) ? PANEL_EN : PANEL_FR)

/** The language that the page asks for: the element's, else its own. */
export const languageOf = (element: Element): string =>
  element.getAttribute('locale') || document.documentElement.lang
