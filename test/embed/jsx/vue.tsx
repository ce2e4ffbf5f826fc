/** @jsxImportSource vue */
/** Compiled, never run: what the element may carry in the markup of Vue, and what it may not. */
import type { GlobalComponents } from 'vue'
import '../../../src/embed/jsx.ts'

/** What a template is checked against. */
type InTemplates = InstanceType<GlobalComponents['des-questions']>['$props']
export const props: InTemplates = { hub: '/hub.json', 'onDq:open': ({ detail }) => detail }
// @ts-expect-error no such mode
export const mode: InTemplates['mode'] = 'modal'

export const right = [
  <des-questions hub="/hub.json" />,
  <des-questions hub="/hub.json" mode="panel" topic="cartes" open identify={() => 'visitor-1'}>
    Des questions ?
  </des-questions>,
]

export const wrong = [
  // @ts-expect-error no hub
  <des-questions />,
  // @ts-expect-error no such mode
  <des-questions hub="/hub.json" mode="modal" />,
]
