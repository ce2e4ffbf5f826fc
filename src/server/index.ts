/** `des-questions/server`: the server as a Fetch handler, and what of it is of use elsewhere. */
export { createServer, type Server, type ServerOptions } from './app.ts'
export type { Db } from './database/db.ts'
export type { DatabaseOption } from './database/open.ts'
export type { Peer, Scan, Secrets } from './deps.ts'
export { type Listening, listen } from './listen.ts'
export { inBursts, jsonLog, type Log, type LogEntry } from './log.ts'
export { listenForMail, type MailDoor, type MailListening } from './replies/smtp.ts'
export type { Identify } from './secure/members.ts'
export type { Identity } from './sign-in/openid.ts'
export {
  type PageTab,
  type Refusal,
  type SignedRequest,
  verifySignedRequest,
} from './signed-request.ts'
