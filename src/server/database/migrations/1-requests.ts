/** Requests of any kind, who has which slot, what is told to whom, keys and counts. */
export const requests = `
  -- Whatever a customer asked for, of any kind; each kind has a table of its own beside it.
  create table request (
    id uuid primary key,
    reference text not null constraint request_reference_unique unique,
    kind text not null,
    state text not null check (state in ('received','planned','missed','answered','closed','cancelled')),
    topic text not null,
    locale text not null,
    surface text not null,
    service text,
    manage_hash bytea not null,
    calendar_hash bytea not null,
    -- Whoever has it is late after this; the team is alerted once.
    promised_at timestamptz not null,
    alerted_at timestamptz,
    made_at timestamptz not null,
    first_call_at timestamptz,
    erase_at timestamptz not null
  );
  create unique index request_calendar on request (calendar_hash);
  create index request_late on request (promised_at)
    where alerted_at is null and state in ('received', 'planned');
  create index request_erase on request (erase_at);
  create index request_measured on request (made_at) where first_call_at is not null;

  create table callback (
    request_id uuid primary key references request on delete cascade,
    -- E.164
    phone text not null,
    first_name text,
    note text,
    email text,
    reminder text,
    zone text not null,
    consent text not null,
    desk text not null,
    -- Nothing: as soon as possible.
    slot_start timestamptz,
    slot_end timestamptz,
    -- The day of the desk on which it is to ring.
    day date not null,
    call_word text not null,
    -- Of the calendar file: one more with each change.
    sequence int not null default 0,
    -- It is still to be rung.
    active boolean not null default true
  );
  -- One number is rung once a day.
  create unique index callback_once_a_day on callback (phone, day) where active;

  -- How many have a slot. The check decides who is the last one; the row's lock makes them queue.
  create table slot (
    desk text not null,
    starts_at timestamptz not null,
    capacity int not null,
    taken int not null,
    primary key (desk, starts_at),
    constraint slot_has_room check (taken <= capacity),
    constraint slot_not_negative check (taken >= 0)
  );

  -- What happened to a request, without any of its content: stays when the request is erased.
  create table audit (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    reference text not null,
    what text not null,
    who text not null
  );
  create index audit_reference on audit (reference, id);
  create index audit_at on audit (at);

  -- What has to be told to others, written with what they are told of.
  create table outbox (
    id uuid primary key,
    request_id uuid references request on delete cascade,
    -- webhook:<id>, mail:team, mail:customer, zendesk
    target text not null,
    event text not null,
    -- Emptied when delivered.
    payload jsonb,
    state text not null default 'waiting' check (state in ('waiting','delivered','dead','dropped')),
    attempts int not null default 0,
    -- Not before; moved on with each failure and each lease.
    due_at timestamptz not null,
    -- Status or code of the last failure; never a text of theirs or ours.
    failure text,
    made_at timestamptz not null,
    sequence bigint generated always as identity
  );
  create index outbox_due on outbox (target, due_at, sequence) where state = 'waiting';
  -- Of all rows: what goes with an erased request is found by it too.
  create index outbox_order on outbox (request_id, target, sequence);
  create index outbox_dead on outbox (sequence) where state = 'dead';
  create index outbox_old on outbox (made_at) where state <> 'waiting';

  -- Writes that were answered, by the hash of their key. The answer is sealed with the key itself,
  -- so that only who sent it can have it again.
  create table idempotency (
    key_hash bytea constraint idempotency_once primary key,
    body_hash bytea not null,
    status int not null,
    answer bytea not null,
    expires_at timestamptz not null
  );
  create index idempotency_old on idempotency (expires_at);

  -- A way in for a while, given for a reference with the last figures of the number.
  create table access (
    token_hash bytea primary key,
    request_id uuid not null references request on delete cascade,
    expires_at timestamptz not null
  );
  create index access_request on access (request_id);
  create index access_old on access (expires_at);

  -- How often, by a keyed hash of who; may be lost in a crash.
  create unlogged table rate (
    who bytea not null,
    window_start timestamptz not null,
    hits int not null,
    primary key (who, window_start)
  );
  create index rate_old on rate (window_start);

  -- E-mail addresses, by a keyed hash, whose owners said that they never asked for anything.
  create table denial (
    email_hash bytea primary key,
    at timestamptz not null
  );

  -- Which message had the day of an address: one of a kind a day, by a keyed hash of who.
  create table mailed (
    email_hash bytea not null,
    event text not null,
    day date not null,
    outbox_id uuid not null,
    primary key (email_hash, event, day)
  );
  create index mailed_old on mailed (day);

  -- What every process of this server has to share: the live state, keys of its own.
  create table setting (
    name text primary key,
    value jsonb not null,
    at timestamptz not null
  );
`
