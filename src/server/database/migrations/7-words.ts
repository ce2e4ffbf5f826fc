/** Call words, the longer clock of complaints, and proofs that a caller is of the bank. */
export const words = `
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
`
