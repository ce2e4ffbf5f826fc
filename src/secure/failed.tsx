/** What did not come: to be tried again, or asked by telephone. */
import type { Model } from './model.ts'
import { Ring } from './ring.tsx'

export const Failed = ({ model, onRetry }: { model: Model; onRetry(): unknown }) => (
  <section class="note secret" role="alert">
    <p>{model.t('secure.failed')}</p>
    <div class="buttons">
      <button type="button" class="button small" onClick={onRetry}>
        {model.speech.t('error.retry')}
      </button>
      <Ring model={model} />
    </div>
  </section>
)
