/** The letter with a prospect's code, which is made here, when it is written, and stored nowhere. */
import type { Config } from '../../content/config.ts'
import { fill } from '../../words/fill.ts'
import { mailWords } from '../../words/mail.ts'
import type { Deps } from '../deps.ts'
import type { Item, Target } from '../outbox/delivery.ts'
import type { CodeFacts } from '../outbox/rows.ts'
import { codeOf } from '../prospects/code.ts'
import { denialToken, hashOfEmail } from './denial.ts'
import type { Letter } from './letters.ts'
import type { Mailer } from './smtp.ts'
import { denialLink } from './targets.ts'

const WIDTH = 2

export const prospectTarget = (
  { config, db, ownKey }: Pick<Deps, 'config' | 'db' | 'ownKey'>,
  mailer: Mailer,
): Target => ({
  width: WIDTH,
  async deliver({ id, payload }, at) {
    if (!isCode(payload)) return { is: 'dropped', why: 'not-for-prospect' }
    const { to, codeId, locale } = payload
    const { rows } = await db.query('select from email_code where id = $1 and expires_at > $2', [
      codeId,
      at,
    ])
    // Used, or too old to be of any use: a mail server that was away for an hour sends none of those.
    if (rows.length === 0) return { is: 'dropped', why: 'past' }
    const token = denialToken(ownKey, { requestId: codeId, emailHash: hashOfEmail(ownKey, to) })
    const letter = codeLetter(config, locale, codeOf(ownKey, codeId), denialLink(config, token))
    return mailer.send({ id, to: [to], ...letter })
  },
  close: async () => {},
})

const isCode = (payload: Item['payload']): payload is CodeFacts => 'codeId' in payload

/** The code is not in the subject, which a locked telephone shows to everybody. */
function codeLetter(config: Config, asked: string, code: string, notMe: string): Letter {
  const { name: brand, url } = config.brand
  const { words } = mailWords(asked, ...config.locales)
  const paragraphs = [
    [words['customer.hello']],
    [fill(words['code.is'], { brand }), code],
    [words['code.good']],
    [words['code.secret']],
    [words['code.notMe'], words['code.stop'], notMe],
    [words['customer.automatic']],
    [brand, url],
  ]
  return {
    subject: fill(words['code.subject'], { brand }),
    text: paragraphs.map((lines) => lines.join('\n')).join('\n\n'),
  }
}
