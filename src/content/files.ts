/** How the files of a bank's project are called, from its folder. */

export const CONFIG_FILE = 'des-questions.json'
export const CONTACTS_FILE = 'content/contacts.json'
export const AGENCIES_FILE = 'content/agencies.json'
export const COVERAGE_FILE = 'content/coverage.json'
export const LIVE_FILE = 'content/live.json'
export const answersFile = (locale: string): string => `content/answers.${locale}.json`
export const editsFile = (locale: string): string => `content/edits.${locale}.json`
export const reviewedFile = (locale: string): string => `content/reviewed.${locale}.json`
