/** The review page's Node half. The page itself is a program: `main.tsx`. */
export { reviewApp } from './app.ts'
export { decide, type Files } from './decide.ts'
export { deskOf, openedOf, type Pair } from './desk.ts'
