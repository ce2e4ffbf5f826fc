/** @jsxImportSource react */
/** Compiled, never run: what the element may carry in the markup of React, and what it may not. */
import '../../../src/embed/jsx.ts'

export const right = [
  <des-questions key="least" hub="/hub.json" />,
  <des-questions
    key="most"
    id="aide"
    hub="/hub.json"
    mode="panel"
    locale="fr"
    entity="nord"
    topic="cartes"
    open
    identify={() => 'visitor-1'}
    ondq:open={(event) => event.detail}
    ondq:submitted={({ detail }) => detail.reference}
  >
    <a href="/aide">Des questions ?</a>
  </des-questions>,
]

export const wrong = [
  // @ts-expect-error no hub
  <des-questions key="1" />,
  // @ts-expect-error no such mode
  <des-questions key="2" hub="/hub.json" mode="modal" />,
  // @ts-expect-error no such event
  <des-questions key="3" hub="/hub.json" ondq:typed={() => {}} />,
  // @ts-expect-error an id is made when it is asked for
  <des-questions key="4" hub="/hub.json" identify="visitor-1" />,
]
