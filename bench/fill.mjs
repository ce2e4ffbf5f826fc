/** Many requests of the past and of days to come, as the server would have stored them. */

/** @param {import('pg').Client} client @param {number} count */
export async function fill(client, count) {
  await client.query('begin')
  await client.query(
    `create temp table filled on commit drop as
     select gen_random_uuid() as id, n, now() - make_interval(secs => n * 20) as at
     from generate_series(1, $1::int) as n`,
    [count],
  )
  await client.query(`insert into request (id, reference, kind, state, topic, locale, surface,
      manage_hash, calendar_hash, promised_at, made_at, first_call_at, erase_at)
    select id, 'F-' || n, 'callback', 'answered', 'other', 'fr', 'website',
      sha256(id::text::bytea), sha256(('c' || id)::bytea), at, at, at + interval '1 hour',
      now() + interval '30 days' from filled`)
  await client.query(`insert into callback (request_id, phone, first_name, zone, consent, desk, day,
      call_word, active)
    select id, '+337' || lpad(n::text, 8, '0'), 'Camille', 'Europe/Paris', '1', 'conseillers',
      at::date, 'TILLEUL', false from filled`)
  await client.query(`insert into audit (at, reference, what, who)
    select at, 'F-' || n, 'received', 'customer' from filled`)
  await client.query(`insert into idempotency (key_hash, body_hash, status, answer, expires_at)
    select sha256(('k' || id)::bytea), sha256(id::text::bytea), 201, sha256(id::text::bytea),
      now() + interval '7 days' from filled`)
  await client.query(`insert into outbox (id, request_id, target, event, state, due_at, made_at)
    select gen_random_uuid(), id, 'webhook:crm', 'request.created', 'delivered', at, now()
    from filled`)
  await client.query('commit')
  await client.query('analyze')
}
