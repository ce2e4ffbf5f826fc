/** What came of the last act: said once it is known, and that it is under way until then. */
import { type Desk, SendingNote } from '../../ui/sending.tsx'
import type { Speech } from '../../ui/speech.ts'
import type { Following } from './following.ts'

export interface OutcomeProps {
  speech: Speech
  following: Following
  desk: Desk | undefined
}

export function Outcome({ speech, following, desk }: OutcomeProps) {
  const said = following.said.value
  return (
    <>
      <p role="status" class={said ? 'note warning' : 'spoken'}>
        {said && speech.t(said)}
      </p>
      <SendingNote
        speech={speech}
        progress={following.progress.value}
        desk={desk}
        onStop={following.stop}
      />
    </>
  )
}
