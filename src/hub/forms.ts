/** Where the forms are: a chunk each, fetched when one is opened. */
import type { FunctionComponent } from 'preact'
import type { Model } from './model.ts'

export type FormPlace = 'agency' | 'callback' | 'follow-up' | 'proof'

interface FormChunk {
  /** @throws QuestionsError when something that it needs does not come */
  open(model: Model): Promise<FunctionComponent>
}

const CHUNKS: Record<FormPlace, () => Promise<FormChunk>> = {
  agency: () => import('./forms/agency.tsx'),
  callback: () => import('./forms/callback.tsx'),
  'follow-up': () => import('./forms/follow-up.tsx'),
  proof: () => import('./forms/proof.tsx'),
}

export const openForm = (at: FormPlace, model: Model): Promise<FunctionComponent> =>
  CHUNKS[at]().then((chunk) => chunk.open(model))
