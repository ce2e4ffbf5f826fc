import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createFetch } from '../../src/harvest/fetch.ts'
import { createHttp } from '../../src/http.ts'

let headers: IncomingHttpHeaders = {}
let failures = 0
const server = createServer((request, response) => {
  headers = request.headers
  if (failures-- > 0) response.writeHead(503, { 'retry-after': '0' }).end()
  else if (request.url === '/ailleurs')
    response.writeHead(302, { location: 'http://x.example/' }).end()
  else if (request.url === '/rien') response.writeHead(404).end()
  else response.end('bonjour')
})
let host = ''
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  host = `banque.localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())
const http = () =>
  createHttp({
    fetch: createFetch({ hosts: [host], version: '1.2.3', about: 'https://b.example' }),
  })

it('reaches *.localhost on this machine, under its own name', async () => {
  const response = await http().send(`http://${host}/`)
  expect(await response.text()).toBe('bonjour')
  expect(headers['user-agent']).toBe('des-questions-harvest/1.2.3 (+https://b.example)')
  expect(headers.host).toBe(host)
})

it('asks no host that is not listed', async () => {
  await expect(http().send('http://autre.localhost/')).rejects.toMatchObject({
    code: 'HOST_NOT_ALLOWED',
  })
})

it('hands redirects back instead of following them', async () => {
  const response = await http().send(`http://${host}/ailleurs`, { redirect: 'manual' })
  expect([response.status, response.headers.get('location')]).toEqual([302, 'http://x.example/'])
})

it('tries again when the server asks for time', async () => {
  failures = 1
  expect((await http().send(`http://${host}/`)).status).toBe(200)
})

it('says what kind of failure it was', async () => {
  await expect(http().send(`http://${host}/rien`)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  failures = 9
  const impatient = createHttp({ retries: 0, fetch: createFetch({ hosts: [host], version: '1' }) })
  await expect(impatient.send(`http://${host}/`)).rejects.toMatchObject({ code: 'REFUSED' })
  failures = 0
  const nobody = createHttp({
    retries: 0,
    fetch: createFetch({ hosts: ['x.localhost:1'], version: '1' }),
  })
  await expect(nobody.send('http://x.localhost:1/')).rejects.toMatchObject({ code: 'OFFLINE' })
})
