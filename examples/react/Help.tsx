import 'des-questions/element'
import { useState } from 'react'

const HUB = 'https://aide.banque.example/hub.json'

interface Props {
  /** Address of your `hub.json`. */
  hub?: string
  /** What the page is about: id of a topic. */
  topic?: string
}

/** Put it once beside your routes: it stays as they change, and learns from `topic` what the page is about. */
export function Help({ hub = HUB, topic }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <des-questions
      hub={hub}
      {...(topic && { topic })}
      open={isOpen}
      ondq:open={() => setOpen(true)}
      ondq:close={() => setOpen(false)}
      ondq:submitted={({ detail }) => console.info('request', detail.reference)}
    >
      <a href="/aide/">Des questions ?</a>
    </des-questions>
  )
}
