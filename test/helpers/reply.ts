/** As an adviser does who answers from the bank's own tools, not from the desk. */
import { request } from 'node:http'

/** @param tools  where those are; @param port  of the demonstration on this machine. @returns the status */
export const replyFrom = (
  { tools, port }: { tools: string; port: number },
  reference: string,
  text: string,
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
    sent.end(new URLSearchParams({ reference, text }).toString())
  })
