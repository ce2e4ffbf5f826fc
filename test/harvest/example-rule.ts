import type { Element } from 'domhandler'
import { words } from '../../src/harvest/dom.ts'
import type { Rule } from '../../src/harvest/rule.ts'

const entry = ({ name }: Element) => name === 'qr-entry'

/** `<qr-entry ask="Où est mon RIB ?">Dans l’application.</qr-entry>` */
export const qrEntry: Rule = {
  name: 'qr-entry',
  find({ elements, warn }) {
    return elements.filter(entry).flatMap((at) => {
      const question = at.attribs.ask ?? ''
      if (!question) warn(`a qr-entry asks nothing: “${words([at]).slice(0, 40)}”`)
      return question ? [{ question, answer: at.children, at }] : []
    })
  },
}
