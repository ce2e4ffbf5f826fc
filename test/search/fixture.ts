/** The project's own small bank: 40 answers, 40 judged queries, and what nothing answers. */

import type { Searchable } from '../../src/search/index.ts'
import answersFile from '../fixtures/search/answers.fr.json' with { type: 'json' }
import queriesFile from '../fixtures/search/queries.fr.json' with { type: 'json' }
import unansweredFile from '../fixtures/search/unanswered.fr.json' with { type: 'json' }

export const answers: Searchable[] = answersFile
export const queries: { kind: string; query: string; right: string[] }[] = queriesFile
export const unanswered: string[] = unansweredFile
