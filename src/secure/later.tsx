/** A screen that few need: loaded when it is opened. */
import { useSignal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Model } from './model.ts'

type Screen = FunctionComponent<{ model: Model }>

/** Another `load` is another screen: give it another key. */
export function Later({ model, load }: { model: Model; load(): Promise<Screen> }) {
  const Loaded = useSignal<Screen>()
  useEffect(() => {
    load().then(
      (screen) => {
        Loaded.value = screen
      },
      () => location.reload(),
    )
  }, [])
  return Loaded.value ? (
    <Loaded.value model={model} />
  ) : (
    <p role="status">{model.t('secure.loading')}</p>
  )
}
