/** The review page's Node half. The page itself is a program: `main.tsx`. */
export { reviewApp } from './app.ts'
export { decide } from './decide.ts'
export { deskOf, openedOf, type Pair } from './desk.ts'
export type { Files } from './files.ts'
export { type Languages, languagesOf } from './languages.ts'
