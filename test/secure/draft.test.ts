import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/api/exchange.ts'
import type { ThreadView } from '../../src/channels/message/contract.ts'
import { createDraft } from '../../src/secure/draft.ts'
import type { Uploaded } from '../../src/secure/routes.ts'

const THREAD = { reference: 'M-4F7K-29' } as ThreadView
const DONE: Outcome<ThreadView> = { is: 'done', value: THREAD }
const refused = (
  type: 'signed-out' | 'key-reused' | 'invalid',
  status: number,
  ...pointers: string[]
): Outcome<ThreadView> => ({
  is: 'refused',
  type,
  problem: {
    ...{ type, title: '', status },
    errors: pointers.map((pointer) => ({ pointer, code: 'unknown' })),
  },
})

function open(answers: Outcome<ThreadView>[] = [DONE], kept: unknown = null, isProspect = false) {
  const sent: { key: string; body: object }[] = []
  const told: string[] = []
  let memory = kept
  const uploads: string[] = []
  let keys = 0
  let uploaded: Uploaded = {
    is: 'kept',
    attachment: {
      id: '7c0f2f52-2b0e-4a44-9d0c-0f6a6f0b7f01',
      type: 'image/png',
      size: 9,
      state: 'clean',
    },
  }
  const draft = createDraft({
    kind: 'message',
    locale: 'fr',
    keep: {
      read: () => memory,
      write: (value) => {
        memory = value
      },
    },
    newKey: () => `key ${++keys}`,
    async send(body, { key }) {
      sent.push({ key, body })
      return answers.shift() ?? DONE
    },
    async upload({ name }) {
      uploads.push(name)
      return uploaded
    },
    onSent: () => void told.push('sent'),
    onSignedOut: () => void told.push('signed out'),
    isProspect: () => isProspect,
  })
  return {
    ...{ draft, sent, told, uploads },
    memory: () => memory,
    refuseFiles: (why: 'type' | 'large') => {
      uploaded = { is: 'refused', why }
    },
  }
}

const WRITTEN = {
  subject: 'Mon loyer',
  text: 'Mon virement de loyer n’est pas parti.',
  topic: 'virements',
}

describe('a message', () => {
  it('is sent as it was written, and then forgotten', async () => {
    const { draft, sent, told, memory } = open()
    draft.change({ ...WRITTEN, read: ['virement-permanent'] })
    await draft.submit()
    expect(sent[0]?.body).toEqual({
      ...{ kind: 'message', locale: 'fr', attachments: [] },
      ...{ ...WRITTEN, read: ['virement-permanent'] },
    })
    expect(told).toEqual(['sent'])
    expect(draft.written.value.text).toBe('')
    expect(memory()).toBeUndefined()
  })

  it('goes out again under the key that it had, and under another once it is another', async () => {
    const { draft, sent } = open([
      { is: 'unknown', why: 'offline' },
      { is: 'unknown', why: 'late' },
    ])
    draft.change(WRITTEN)
    await draft.submit()
    expect(draft.step.value).toEqual({ at: 'failed', key: 'secure.unsure' })
    await draft.submit()
    draft.change({ text: 'Il est parti.' })
    await draft.submit()
    expect(sent.map(({ key }) => key)).toEqual(['key 1', 'key 1', 'key 2'])
  })

  it('keeps its words when nobody is signed in any more', async () => {
    const { draft, told, memory } = open([refused('signed-out', 401)])
    draft.change(WRITTEN)
    await draft.submit()
    expect(told).toEqual(['signed out'])
    expect(draft.written.value.text).toBe(WRITTEN.text)
    expect(memory()).toMatchObject(WRITTEN)
  })

  it('of whoever is no customer holds no account’s number, which a customer’s may', async () => {
    const text = 'Mon compte FR76 3000 6000 0112 3456 7890 189'
    for (const [isProspect, faults] of [
      [true, [{ field: 'text', key: 'secure.secret.account' }]],
      [false, []],
    ] as const) {
      const { draft, sent } = open([DONE], null, isProspect)
      draft.change({ ...WRITTEN, text })
      await draft.submit()
      expect(draft.faults.value).toEqual(faults)
      expect(sent.length).toBe(isProspect ? 0 : 1)
    }
  })

  it('is found again by the page that comes after', () => {
    expect(open([], { ...WRITTEN, read: [1, 'a'], more: {} }).draft.written.value).toEqual({
      ...WRITTEN,
      read: ['a'],
    })
    expect(open([], 'a text').draft.written.value.text).toBe('')
  })

  it('whose key the server refuses goes out under another, also after a reload', async () => {
    const before = open([refused('key-reused', 422)])
    before.draft.change(WRITTEN)
    await before.draft.submit()
    expect(before.memory()).not.toHaveProperty('sent.key')
  })

  it.each([
    ['a file that is none', { enclosed: [null, 7, { key: 'a', name: 'b' }] }],
    ['a key that is none', { sent: {} }],
  ])('of another version, with %s, is sent without it', async (_, part) => {
    const { draft, sent } = open([DONE], { ...WRITTEN, ...part })
    expect(draft.files.value).toEqual([])
    await draft.submit()
    expect(sent).toMatchObject([{ key: 'key 1', body: { attachments: [] } }])
  })
})

describe('the page that comes after, by a reload or the way to the sign-in,', () => {
  const file = new File(['x'], 'loyer.png')

  it('sends what may have arrived under the key that it had, files included', async () => {
    const before = open([{ is: 'unknown', why: 'late' }])
    before.draft.change(WRITTEN)
    await before.draft.enclose([file])
    await before.draft.submit()
    const after = open([DONE], JSON.parse(JSON.stringify(before.memory())))
    await after.draft.submit()
    expect(after.sent).toEqual(before.sent)
    expect(after.memory()).toBeUndefined()
  })

  it('finds no file that was taken out, none that the server has not, and nothing that was thrown away', async () => {
    const { draft, memory, refuseFiles } = open()
    draft.change(WRITTEN)
    await draft.enclose([file, file])
    draft.remove(draft.files.value[0]!.key)
    expect(open([], memory()).draft.files.value).toEqual(draft.files.value)
    refuseFiles('type')
    await draft.enclose([file])
    expect(open([], memory()).draft.files.value).toHaveLength(1)
    const uploading = draft.enclose([file])
    draft.forget()
    await uploading
    expect(memory()).toBeUndefined()
  })

  it('finds none of three files of which the first was on its way when all of it was thrown away', async () => {
    const { draft, memory, uploads } = open()
    draft.change(WRITTEN)
    const uploading = draft.enclose([file, file, file])
    draft.forget()
    await uploading
    expect({ uploads, files: draft.files.value, memory: memory() }).toEqual({
      ...{ uploads: ['loyer.png'], files: [], memory: undefined },
    })
  })
})

describe('what stands in the way', () => {
  it.each([
    ['no subject', { subject: '  ' }, 'secure.subject.missing'],
    ['no words', { text: '' }, 'secure.text.missing'],
    ['too many words', { text: 'mot '.repeat(2_001) }, 'secure.text.long'],
    ['a card’s number', { text: 'ma carte 4111 1111 1111 1111' }, 'secure.secret.pan'],
    [
      'a password in the subject',
      { subject: 'mon mot de passe : Azerty12!' },
      'secure.secret.password',
    ],
  ])('%s is said, and nothing is sent', async (_, part, key) => {
    const { draft, sent } = open()
    draft.change({ ...WRITTEN, ...part })
    await draft.submit()
    expect(draft.faults.value.map((fault) => fault.key)).toContain(key)
    expect(draft.attempt.value).toBe(1)
    expect(sent).toEqual([])
  })

  it('an account number is not: this is the place for it', async () => {
    const { draft, sent } = open()
    draft.change({ ...WRITTEN, text: 'Vers le compte FR76 3000 6000 0112 3456 7890 189.' })
    await draft.submit()
    expect(sent).toHaveLength(1)
  })
})

describe('a file', () => {
  const file = new File(['x'], 'loyer.png')

  it('goes with the message once the server has it', async () => {
    const { draft, sent } = open()
    draft.change(WRITTEN)
    await draft.enclose([file])
    await draft.submit()
    expect(sent[0]?.body).toMatchObject({
      attachments: [{ id: '7c0f2f52-2b0e-4a44-9d0c-0f6a6f0b7f01', name: 'loyer.png' }],
    })
  })

  it('that the server has no more is said to be lost, alone, and goes with no message after', async () => {
    const { draft, sent, memory } = open([refused('invalid', 422, '/attachments/1/id'), DONE])
    draft.change(WRITTEN)
    await draft.enclose([file, file, file])
    await draft.submit()
    expect(draft.files.value.map(({ state }) => state)).toEqual(['ready', 'failed', 'ready'])
    expect(memory()).toMatchObject({ enclosed: [{ key: 'key 1' }, { key: 'key 3' }] })
    await draft.submit()
    expect(sent.map(({ body }) => (body as { attachments: object[] }).attachments.length)).toEqual([
      3, 2,
    ])
  })

  it('that is refused is said to be, and stays out', async () => {
    const { draft, sent, refuseFiles } = open()
    refuseFiles('type')
    draft.change(WRITTEN)
    await draft.enclose([file])
    expect(draft.files.value).toMatchObject([{ name: 'loyer.png', state: 'type' }])
    await draft.submit()
    expect(sent[0]?.body).toMatchObject({ attachments: [] })
  })
})
