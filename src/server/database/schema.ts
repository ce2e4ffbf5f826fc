/**
 * The tables, as migrations: each is applied once, in this order, and never changed after a release.
 * A migration must leave the server before it working (a rolling deploy runs both), and take no lock
 * for long.
 *
 * What may never happen twice or too often is a constraint here, not code elsewhere.
 */

export const MIGRATIONS: readonly { name: string; sql: string }[] = [
  {
    name: '1-requests',
    sql: `
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
    `,
  },
  {
    name: '2-appointments',
    sql: `
      -- Where and about what, as it was when it was asked for; nothing for a call. Whoever is received has
      -- a number, a time and a word as whoever is rung has: the table is that of both.
      alter table callback add column meeting jsonb;
      drop index callback_once_a_day;
      create unique index callback_once_a_day on callback (phone, day) where active and meeting is null;
      create unique index appointment_once_a_day on callback (phone, day) where active and meeting is not null;

      -- A number for each agency: half of the place of its seats.
      create table agenda (
        number int generated always as identity primary key,
        name text not null constraint agenda_name unique
      );

      -- Who has a seat of an agenda, from which minute until which. Seats and minutes lie on one line, each
      -- seat on a stretch of its own, so that one exclusion constraint without an extension decides who
      -- is first: see server/appointments/seats.ts.
      create table seat (
        id uuid primary key,
        span int8range not null,
        -- Nothing while it is only held.
        request_id uuid constraint seat_of_request unique references request on delete cascade,
        -- A keyed hash of the secret of whoever holds it, until then.
        holder bytea constraint seat_one_hold unique,
        expires_at timestamptz,
        constraint seat_is_whose check ((request_id is null) = (expires_at is not null)),
        constraint seat_is_free exclude using gist (span with &&)
      );
      create index seat_old on seat (expires_at) where expires_at is not null;
    `,
  },
  {
    name: '3-advisers',
    sql: `
      -- What an adviser's own calendar says is taken, as it was read last: pairs of milliseconds. May
      -- overlap what was asked for here, and does, since that leaves for the same calendar.
      create table busy (
        name text primary key,
        spans jsonb not null default '[]',
        read_at timestamptz,
        -- Whoever moves it on reads the calendar.
        due_at timestamptz not null
      );

      -- They want to be told when an earlier time is free; the first that was when it was last looked.
      alter table callback add column earlier boolean not null default false;
      alter table callback add column earliest timestamptz;
      alter table callback add column looked_at timestamptz;
      create index callback_earlier on callback (slot_start) where earlier and active;
    `,
  },
  {
    name: '4-threads',
    sql: `
      -- Whom the bank's sign-in names, by a name that means nothing elsewhere.
      create table customer (
        id uuid primary key,
        issuer text not null,
        subject text not null,
        made_at timestamptz not null,
        constraint customer_once unique (issuer, subject)
      );

      -- Who is signed in on which device, by the hash of the secret in its cookie. What the sign-in said of
      -- them is sealed with that secret.
      create table session (
        secret_hash bytea primary key,
        customer_id uuid not null references customer on delete cascade,
        sealed bytea not null,
        made_at timestamptz not null,
        -- It is over at the first of the two; an act moves the one, nothing the other.
        idle_at timestamptz not null,
        ends_at timestamptz not null
      );
      create index session_customer on session (customer_id);
      create index session_old on session (ends_at);

      -- What a customer had typed and read on the hub, by the hash of its one-use id and sealed with that id.
      create table handoff (
        id_hash bytea primary key,
        sealed bytea not null,
        expires_at timestamptz not null
      );
      create index handoff_old on handoff (expires_at);

      -- Written requests: the request beside it says where each stands, and until when it is owed an answer.
      create table thread (
        request_id uuid primary key references request on delete cascade,
        customer_id uuid not null references customer on delete cascade,
        subject text not null,
        -- Without accents and capitals, as it is searched.
        folded text not null,
        -- Ids of the answers that were read before.
        answers jsonb not null,
        adviser text,
        changed_at timestamptz not null,
        -- One more with each change: what a change is sure to be a change of, and the tag of what was read.
        sequence int not null default 0,
        -- The dates that the law gives a complaint.
        acknowledge_by timestamptz,
        answer_by timestamptz,
        acknowledged_at timestamptz
      );
      create index thread_customer on thread (customer_id, changed_at desc, request_id desc);

      create table message (
        id uuid primary key,
        request_id uuid not null references thread on delete cascade,
        customer_id uuid not null,
        sequence bigint generated always as identity,
        kind text not null check (kind in ('text','transferred','acknowledged','closed')),
        author text not null check (author in ('customer','bank')),
        adviser text,
        service text,
        due_at timestamptz,
        body text not null,
        folded text not null,
        made_at timestamptz not null,
        delivered_at timestamptz,
        read_at timestamptz
      );
      create index message_thread on message (request_id, sequence);
      create index message_customer on message (customer_id, request_id);
      create index message_unread on message (customer_id, request_id) where author = 'bank' and read_at is null;

      create table attachment (
        id uuid primary key,
        customer_id uuid not null references customer on delete cascade,
        -- Nothing until it is sent.
        message_id uuid references message on delete cascade,
        place int,
        name text,
        type text not null,
        size int not null,
        content bytea not null,
        state text not null check (state in ('quarantined','clean','refused')),
        -- When it came; nothing once it is sent.
        alone_since timestamptz
      );
      create index attachment_message on attachment (message_id, place);
      create index attachment_customer on attachment (customer_id) where message_id is null;
      create index attachment_old on attachment (alone_since) where alone_since is not null;

      alter table outbox add column message_id uuid;

      -- What a customer asks is asked under the role dq_customer (customer-role.ts), which sees the rows of
      -- one customer (dq.customer) and no others, whatever a statement says.
      alter table thread enable row level security;
      alter table message enable row level security;
      alter table attachment enable row level security;
      alter table request enable row level security;
      create policy thread_own on thread using (current_user <> 'dq_customer'
        or customer_id = nullif(current_setting('dq.customer', true), '')::uuid);
      create policy message_own on message using (current_user <> 'dq_customer'
        or customer_id = nullif(current_setting('dq.customer', true), '')::uuid);
      create policy attachment_own on attachment using (current_user <> 'dq_customer'
        or customer_id = nullif(current_setting('dq.customer', true), '')::uuid);
      -- A thread is made with its request in one statement: it is not there yet when that one is checked.
      create policy request_own on request
        using (current_user <> 'dq_customer' or exists (select from thread where request_id = id))
        with check (current_user <> 'dq_customer' or kind in ('message', 'complaint'));
    `,
  },
  {
    name: '5-desk',
    sql: `
      -- Which adviser is signed in at the desk on which device, by the hash of the secret in its cookie. Who
      -- they are and what they may do is sealed with that secret.
      create table adviser_session (
        secret_hash bytea primary key,
        sealed bytea not null,
        made_at timestamptz not null,
        idle_at timestamptz not null,
        ends_at timestamptz not null
      );
      create index adviser_session_old on adviser_session (ends_at);

      -- Who has taken what, by the name that the sign-in gives them.
      create table taken (
        request_id uuid primary key references request on delete cascade,
        adviser text not null,
        -- As customers read it.
        name text not null,
        at timestamptz not null
      );
      create index taken_adviser on taken (adviser);

      -- Which adviser did it, where one did.
      alter table audit add column adviser text;
      alter table audit add column adviser_name text;

      -- The list of the desk: whatever waits for the bank, what is due first.
      create index request_due on request (promised_at, id) where state in ('received', 'planned');
    `,
  },
  {
    name: '6-mail',
    sql: `
      -- What could not be told was told of, once.
      alter table outbox add column alerted_at timestamptz;
    `,
  },
  {
    name: '7-words',
    sql: `
      -- Said first by whoever rings about it; nothing for threads that are older than their words.
      alter table thread add column call_word text;
      -- Of a complaint about a payment: how far the answer may be put off, when it was, and from which date.
      alter table thread add column extend_by timestamptz;
      alter table thread add column extended_at timestamptz;
      alter table thread add column extended_from timestamptz;
      -- When the bank is reminded next of a date that the law gave it.
      alter table thread add column remind_at timestamptz;
      create index thread_remind on thread (remind_at) where remind_at is not null;
      create index request_complaint on request (made_at) where kind = 'complaint';
      alter table message drop constraint message_kind_check;
      alter table message add constraint message_kind_check
        check (kind in ('text','transferred','acknowledged','extended','closed')) not valid;

      -- What an adviser shows that they are one, by a keyed hash of the code that they read out.
      create table proof (
        code_hash bytea constraint proof_once primary key,
        adviser text not null,
        service text not null,
        -- Nothing: they call about nothing in particular.
        request_id uuid references request on delete cascade,
        made_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create index proof_old on proof (expires_at);
      create index proof_request on proof (request_id) where request_id is not null;
    `,
  },
  {
    name: '8-prospects',
    sql: `
      -- Codes that were sent to an address: each by the hash of its ticket, which only the page that asked
      -- has, and with the address sealed with it. The code itself is made from the id when it is needed.
      create table email_code (
        id uuid primary key,
        ticket_hash bytea not null constraint email_code_ticket unique,
        sealed bytea not null,
        -- What was not allowed to be sent is opened by no code.
        is_sent boolean not null,
        tries int not null default 0 constraint email_code_tries check (tries <= 5),
        sent_at timestamptz not null,
        expires_at timestamptz not null
      );
      create index email_code_old on email_code (expires_at);
    `,
  },
]
