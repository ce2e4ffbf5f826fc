/** The first `des-questions.json`, from little: an address, a language, and what the home page said. */
import { TO_CHECK } from '../audit/index.ts'
import type { Phone } from './home-page.ts'

export const LOCAL_HUB = 'http://localhost:4300'

const TARIFF = {
  fr: `prix d’un appel local ${TO_CHECK.fr}`,
  en: `price of a local call ${TO_CHECK.en}`,
}
const CALL = { fr: 'Téléphone', en: 'Telephone' }
const WORKDAY = ['09:00-18:00']

export interface Start {
  site: URL
  name: string
  locale: string
  phones: readonly Phone[]
  schema: string
}

export function firstConfig({ site, name, locale, phones, schema }: Start) {
  const language = locale.startsWith('fr') ? 'fr' : 'en'
  const numbers = phones.map(({ number, shown, label = CALL[language] }, index) => ({
    id: index === 0 ? 'telephone' : `telephone-${index + 1}`,
    label,
    number,
    shown,
    tariff: TARIFF[language],
    hours: 'advisers',
  }))
  return {
    $schema: `./${schema}`,
    brand: { name, url: `${site.origin}/` },
    locales: [locale],
    hub: LOCAL_HUB,
    origins: { website: [site.origin], partner: [] },
    harvest: { sites: [site.href], include: [], exclude: [] },
    topics: [],
    frequent: [],
    hours: {
      advisers: {
        zone: 'Europe/Paris',
        week: {
          mon: WORKDAY,
          tue: WORKDAY,
          wed: WORKDAY,
          thu: WORKDAY,
          fri: WORKDAY,
          sat: [],
          sun: [],
        },
        holidays: 'fr',
        closures: [],
      },
    },
    channels: {
      ...(numbers.length > 0 && { phone: { numbers } }),
      links: [{ id: 'website', kind: 'web', label: name, url: `${site.origin}/` }],
    },
  }
}
