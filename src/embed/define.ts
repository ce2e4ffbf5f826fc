/** `import 'des-questions/element'` registers `<des-questions>`. */
import { define } from './element.ts'

export type * from './dom.ts'
export type * from './jsx.ts'

define()
