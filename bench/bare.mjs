/**
 * ENTRY of a process of its own: what a server could do at most on this machine. Hono, one
 * `INSERT … RETURNING` for a write and one `SELECT` by key for a read; no key, no limit, no check.
 */
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
await pool.query(`create table if not exists bare (id uuid primary key default gen_random_uuid(),
  phone text not null, topic text not null, first_name text, at timestamptz not null default now())`)

const app = new Hono()
  .post('/bare', async (c) => {
    const { phone, topic, firstName } = await c.req.json()
    const { rows } = await pool.query({
      name: 'insert',
      text: 'insert into bare (phone, topic, first_name) values ($1, $2, $3) returning id, at',
      values: [phone, topic, firstName],
    })
    return c.json(rows[0], 201)
  })
  .get('/bare/:id', async (c) => {
    const { rows } = await pool.query({
      name: 'select',
      text: 'select id, phone, topic, at from bare where id = $1',
      values: [c.req.param('id')],
    })
    return c.json(rows[0])
  })
  // What a bank's own tools cost us, when they are quick.
  .post('/hook', async (c) => {
    await c.req.arrayBuffer()
    return c.body(null, 204)
  })

const server = createServer(getRequestListener(app.fetch))
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
process.once('disconnect', () => process.exit())
