/**
 * A screen that few need: loaded when it is opened. Of another release it is there no more, and the page,
 * loaded again, brings its own. Where it lacks even then, no third time is of use: people are told.
 */
import { useSignal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { useEffect } from 'preact/hooks'
import { Failed } from './failed.tsx'
import type { Model } from './model.ts'

type Screen = FunctionComponent<{ model: Model }>

/** Nothing says so in a browser that does not know: there, people decide. */
const isFirstLoad = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => 'type' in entry && entry.type !== 'reload')

/** Another `load` is another screen: give it another key. */
export function Later({ model, load }: { model: Model; load(): Promise<Screen> }) {
  const Loaded = useSignal<Screen>()
  const isLost = useSignal(false)
  useEffect(() => {
    load().then(
      (screen) => {
        Loaded.value = screen
      },
      () => {
        if (isFirstLoad()) location.reload()
        else isLost.value = true
      },
    )
  }, [])
  if (isLost.value) return <Failed model={model} onRetry={() => location.reload()} />
  return Loaded.value ? (
    <Loaded.value model={model} />
  ) : (
    <p role="status">{model.t('secure.loading')}</p>
  )
}
