/** A topic of every bank. Apart from the contract, so that a form is drawn without its schemas. */
export const OTHER_TOPIC = 'other'
