/**
 * The page's half of the handshake.
 *
 *   frame                                    page
 *     │── HELLO, on window ─────────────────▶│  our frame? our origin? else ignored
 *     │◀─ HELLO and one end of a channel ────│  to that origin by name, never '*'
 *     │◀═ everything else, on the channel ══▶│
 *
 * Any script, advert or other frame may post to `window`; only the two of us hold the channel. The
 * frame says HELLO again whenever it reloads, and gets a fresh port each time; the one before is
 * closed. A frame that went elsewhere has another origin, so it gets none.
 */
import { HELLO } from './protocol.ts'

/**
 * Hands `onPort` a port for each HELLO of `frame`, until `signal` aborts. The port is not started:
 * listen first, and no message is missed.
 *
 * @param origin scheme, host and port that the frame is served from
 */
export function openPorts(
  frame: HTMLIFrameElement,
  origin: string,
  onPort: (port: MessagePort) => void,
  signal: AbortSignal,
): void {
  let last: MessagePort | undefined
  const greet = (event: MessageEvent) => {
    if (event.source !== frame.contentWindow || event.origin !== origin || event.data !== HELLO)
      return
    const { port1, port2 } = new MessageChannel()
    frame.contentWindow!.postMessage(HELLO, origin, [port2])
    last?.close()
    last = port1
    onPort(port1)
  }
  addEventListener('message', greet, { signal })
  signal.addEventListener('abort', () => last?.close())
}
