/**
 * A bank with as many agencies as a large one has: invented towns in real départements, each about where it
 * lies, with streets and hours as they are written. Most towns are of one département; one agency in ten stands in
 * a town that has namesakes anywhere. The same each time.
 */
import type { Agency } from '../../src/content/directory.ts'

const BEGINNINGS = [
  'Saint-',
  'Mont',
  'Ville',
  'Beau',
  'Châ',
  'Roche',
  'Font',
  'Val',
  'Bour',
  'Mar',
  'Ar',
  'Cler',
  'Gre',
  'Li',
  'Nan',
  'Or',
  'Per',
  'Quim',
  'Ren',
  'Tou',
  'Ver',
  'Vi',
  'Étam',
  'Ang',
  'Bé',
  'Car',
  'Dra',
  'Fou',
  'Hon',
  'Is',
]
const ENDINGS = [
  'lieu',
  'mont',
  'ville',
  'court',
  'teau',
  'fort',
  'aine',
  'bourg',
  'gnan',
  'sac',
  'vres',
  'gny',
  'nac',
  'zon',
  'chelle',
  'puy',
  'rive',
  'seuil',
  'taux',
  'blanc',
  'cy',
  'dac',
  'guerre',
  'jols',
  'long',
  'mes',
]
const SITES = [
  '',
  '',
  '-sur-Mer',
  '-les-Bains',
  '-le-Vieux',
  '-en-Plaine',
  '-la-Forêt',
  '-sous-Bois',
]
const STREETS = [
  'rue de la République',
  'avenue du Général-Leclerc',
  'place du Marché',
  'boulevard Gambetta',
  'rue Nationale',
  'place de l’Église',
  'rue Victor-Hugo',
  'avenue Jean-Jaurès',
  'rue du Faubourg',
  'place de la Mairie',
]
const QUARTERS = ['', '', '', 'Centre', 'Gare', 'Marché', 'Université', 'Les Halles', 'Nord', 'Sud']
const HOURS = [
  ['09:00-12:15', '14:00-18:00'],
  ['09:00-12:30', '13:45-17:30'],
  ['10:00-18:00'],
  ['08:30-12:00', '13:30-17:45'],
]
const AREAS = [
  ...Array.from({ length: 95 }, (_, at) => String(at + 1).padStart(2, '0')).filter(
    (one) => one !== '20',
  ),
  '971',
  '972',
  '973',
  '974',
  '976',
]

const NAMES = BEGINNINGS.flatMap((start) => ENDINGS.map((end) => start + end))
/** Of each area, before what stands behind them. */
const NAMES_OF_AREA = Math.floor(NAMES.length / AREAS.length)

/** Park and Miller's: the numbers of a seed. */
function chance(seed: number) {
  let state = seed
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

export function agenciesOfAFullBank(count: number): Agency[] {
  const draw = chance(20_261_122)
  const pick = <T>(list: readonly T[]): T => list[draw(list.length)]!
  return Array.from({ length: count }, (_, at): Agency => {
    const area = pick(AREAS)
    // Neighbours in the list of names do not lie in one area.
    const own = AREAS.indexOf(area) + draw(NAMES_OF_AREA) * AREAS.length
    const city = (draw(10) === 0 ? pick(NAMES) : NAMES[own]!) + pick(SITES)
    const quarter = pick(QUARTERS)
    const periods = pick(HOURS)
    const seat = (at * 7 + Number(area)) % 95
    return {
      id: `agence-${at}`,
      name: ['Agence', city, quarter].filter(Boolean).join(' '),
      street: `${draw(150) + 1} ${pick(STREETS)}`,
      postcode: `${area}${String(draw(area.length === 2 ? 900 : 90) + 10).padStart(5 - area.length, '0')}`,
      city,
      position: [
        42.5 + (Number(area) % 10) * 0.8 + draw(8_000) / 10_000,
        -4 + Math.floor(Number(area.slice(0, 2)) / 10) * 1.1 + draw(11_000) / 10_000,
      ],
      phone: `0${(seat % 5) + 1} ${Array.from({ length: 4 }, () => String(draw(90) + 10)).join(' ')}`,
      ...(draw(4) > 0 && { wheelchair: draw(5) > 0 }),
      ...(draw(3) === 0 && { languages: [pick(['en', 'de', 'ar', 'pt', 'es', 'it'])] }),
      ...(draw(2) === 0 && { services: [pick(['Coffre-fort', 'Change', 'Dépôt d’espèces'])] }),
      hours: {
        text: `du mardi au vendredi ${periods.join(' et ')}`,
        week: { mon: [], tue: periods, wed: periods, thu: periods, fri: periods, sat: [], sun: [] },
        closures: [],
        holidaysClosed: true,
        byAppointment: false,
      },
    }
  })
}
