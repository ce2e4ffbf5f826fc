/** The bank's own tools, of the demonstration on this machine, without a browser. */
import { get, request } from 'node:http'
import { text } from 'node:stream/consumers'

export interface Tools {
  /** Where they are. */
  tools: string
  port: number
}

/** The code of six figures that came last to an address, or nothing yet. */
export const codeSentTo = ({ tools, port }: Tools, email: string): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    const headers = { host: new URL(tools).host }
    get({ host: '127.0.0.1', port, path: '/', headers }, (response) => {
      const codeIn = (page: string) =>
        page
          .split('<article>')
          .filter((card) => card.includes(`E-mail à ${email}<`))
          .flatMap((card) => /^(?:<p class="letter">)?(\d{6})$/m.exec(card)?.[1] ?? [])[0]
      text(response).then((page) => resolve(codeIn(page)), reject)
    }).on('error', reject)
  })

/** As an adviser does who does not use the desk. @returns the status */
export const replyFrom = (
  { tools, port }: Tools,
  reference: string,
  answer: string,
): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const sent = request({
      ...{ host: '127.0.0.1', port, path: '/repondre', method: 'POST' },
      headers: {
        host: new URL(tools).host,
        'content-type': 'application/x-www-form-urlencoded',
      },
    })
    sent.on('response', (response) => resolve(response.resume().statusCode)).on('error', reject)
    sent.end(new URLSearchParams({ reference, text: answer }).toString())
  })
