/**
 * What the callback form knows of phone numbers: libphonenumber's own metadata, cut to the countries
 * that a French bank's customers ring from. The whole would weigh 16 kB more.
 *
 *   node scripts/phone-metadata.mjs     writes src/channels/request/phone-metadata.ts
 *
 * Numbers of other countries are taken as they are written, with their “+”; the server knows all.
 * Run it again when libphonenumber-js moves: a test compares.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const COUNTRIES =
  'FR GP BL MF MQ GF RE YT PM NC PF WF MC AD BE LU CH DE IT ES PT NL GB IE AT US CA MA DZ TN SN CI CM'.split(
    ' ',
  )

const TARGET = fileURLToPath(new URL('../src/channels/request/phone-metadata.ts', import.meta.url))

export function phoneMetadata() {
  const whole = JSON.parse(
    readFileSync(
      createRequire(import.meta.url).resolve('libphonenumber-js/metadata.min.json'),
      'utf8',
    ),
  )
  const codes = Object.entries(whole.country_calling_codes)
    .map(([code, countries]) => [code, countries.filter((id) => COUNTRIES.includes(id))])
    .filter(([, countries]) => countries.length > 0)
  return JSON.stringify({
    version: whole.version,
    country_calling_codes: Object.fromEntries(codes),
    countries: Object.fromEntries(COUNTRIES.map((id) => [id, whole.countries[id]])),
  })
}

if (import.meta.main) {
  const json = phoneMetadata().replaceAll('\\', '\\\\').replaceAll("'", "\\'")
  writeFileSync(
    TARGET,
    `/** Written by scripts/phone-metadata.mjs: how the numbers of some countries are made. */
import type { MetadataJson } from 'libphonenumber-js/core/es6'

export const METADATA: MetadataJson = JSON.parse(
  '${json}',
)
`,
  )
}
