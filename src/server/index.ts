/** `des-questions/server`: the server as a Fetch handler, and what of it is of use elsewhere. */
export { createServer, type Server, type ServerOptions } from './app.ts'
export { type Listening, listen } from './listen.ts'
export {
  type PageTab,
  type Refusal,
  type SignedRequest,
  verifySignedRequest,
} from './signed-request.ts'
