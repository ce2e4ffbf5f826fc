/** What of `des-questions.json` is right, and would disappoint visitors or surprise the bank. */
import type { Config } from '../../content/config.ts'
import { isLocal } from '../../content/fields.ts'
import type { Finding } from '../finding.ts'
import { inConfig, type Rule } from '../rule.ts'

/** Stands in a price that `init` guessed, until somebody has checked it. */
export const TO_CHECK = { fr: '(à vérifier)', en: '(to be checked)' }

export const setup: Rule = ({ config }) => [...ofBrand(config), ...ofPhone(config)]

function ofBrand({ brand, hub }: Config): Finding[] {
  const found: Finding[] = []
  if (/^[^\s.]+(?:\.[^\s.]+)+$/.test(brand.name)) {
    found.push({
      code: 'name-is-host',
      where: inConfig('brand.name'),
      values: { name: brand.name },
    })
  }
  if (isLocal(new URL(hub).hostname)) {
    found.push({ code: 'hub-is-local', where: inConfig('hub'), values: { hub } })
  }
  return found
}

function ofPhone({ channels }: Config): Finding[] {
  const numbers = channels.phone?.numbers ?? []
  if (numbers.length === 0) {
    return [{ code: 'no-phone', where: inConfig('channels.phone'), values: {} }]
  }
  const guessed = numbers.flatMap(({ tariff, shown }, at): Finding[] => {
    const texts = typeof tariff === 'string' ? [tariff] : Object.values(tariff)
    const isGuess = texts.some((text) =>
      Object.values(TO_CHECK).some((mark) => text.includes(mark)),
    )
    if (!isGuess) return []
    const where = inConfig(`channels.phone.numbers[${at}].tariff`)
    return [{ code: 'tariff-guessed', where, values: { number: shown } }]
  })
  if (numbers.some(({ urgent }) => urgent)) return guessed
  return [
    ...guessed,
    { code: 'no-urgent-number', where: inConfig('channels.phone.numbers'), values: {} },
  ]
}
