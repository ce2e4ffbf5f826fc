/** Secure messages: customers, their sessions, threads and files, and who may see which rows. */
export const threads = `
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
`
