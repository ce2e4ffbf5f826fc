import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createSearch } from '../../src/search/index.ts'
import { shared } from '../helpers/shared.ts'

const NOTHING = {
  'said in greeting': [
    'bonjour',
    'bonsoir madame',
    'coucou',
    'allô ?',
    'salut ça va',
    'hello',
    'merci beaucoup',
    'bonne journée à vous',
    'ok',
    'au revoir et merci',
    'il y a quelqu’un',
    'je voudrais savoir',
  ],
  'typed without sense': [
    'asdf',
    'qsdfghjklm',
    'azerty',
    'zzzzzz',
    'lorem ipsum dolor sit amet',
    'xk9 wq7 zzp',
    '???',
    '12345',
    'aaaaaaa bbbbb',
    'hjkl hjkl hjkl',
    'ptdr mdr lol',
    'blabla',
  ],
  'about something else': [
    'recette de crêpes',
    'comment faire cuire un œuf',
    'météo demain à Brest',
    'qui a gagné le match hier soir',
    'résultat du loto',
    'horaires du train pour Lille',
    'capitale de l’Australie',
    'écris-moi un poème sur l’automne',
    'traduis bonjour en espagnol',
    'pourquoi le ciel est bleu',
    'quel film regarder ce soir',
    'mon chien ne mange plus',
    'comment tricoter une écharpe',
    'théorème de Pythagore',
    'paroles de la Marseillaise',
    'un bon restaurant à Nantes',
    'combien de calories dans une banane',
    'comment enlever une tache de vin',
    'signe astrologique lion',
    'quand planter les tomates',
    'installer Linux sur un vieux PC',
    'raconte-moi une blague',
  ],
  'about one’s own file': [
    'où en est mon virement de mardi',
    'où en est ma demande de prêt',
    'mon solde s’il vous plaît',
    'ma carte arrive quand',
    'c’est quand que je reçois mon virement',
    'mon virement est toujours en attente',
    'avez-vous reçu mes papiers',
    'vous m’avez prélevé deux fois',
    'quand est-ce que mon chéquier arrive',
    'où en sont mes remboursements',
    'mon conseiller ne répond pas',
    'je n’ai pas encore été rappelé',
    'combien il me reste d’argent sur mon compte',
    'ma nouvelle carte commandée il y a dix jours, un suivi ?',
    'mon dossier est-il complet',
    'mon argent est-il arrivé chez vous',
  ],
}

const sureness = (search: ReturnType<typeof createSearch>) => (query: string) =>
  search.find(query)[0]?.confidence ?? 0

describe('what no answer is for', () => {
  const { answers } = JSON.parse(readFileSync('examples/website/content/answers.fr.json', 'utf8'))
  const sure = sureness(createSearch(answers, { locale: 'fr' }))
  it.each(
    Object.entries(NOTHING).flatMap(([kind, asked]) => asked.map((query) => ({ kind, query }))),
  )('gets no answer with confidence: $kind, “$query”', ({ query }) => {
    expect(sure(query)).toBeLessThan(0.5)
  })

  it('is not what a plain question is', () => {
    for (const query of ['j’ai perdu ma carte', 'ouvrir un livret A', 'donner procuration'])
      expect(sure(query), query).toBeGreaterThanOrEqual(0.5)
  })
})

const faq = shared('faq-fr.json')
describe.skipIf(!faq)('in 296 pages of others', () => {
  it('nor does it get one there', () => {
    const pages = JSON.parse(readFileSync(faq!, 'utf8')) as Record<string, string>[]
    const bank = pages
      .filter((page) => page.bank)
      .map(({ id, title, answerText, theme }) => ({
        id: id!,
        question: title!,
        answer: answerText!,
        topic: theme,
      }))
    const sure = sureness(createSearch(bank, { locale: 'fr' }))
    const confident = Object.values(NOTHING)
      .flat()
      .filter((query) => sure(query) >= 0.5)
    expect(confident).toEqual([])
  }, 30_000)
})
