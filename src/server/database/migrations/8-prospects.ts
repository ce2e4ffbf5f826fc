/** Prospects: codes that prove an e-mail address. */
export const prospects = `
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
`
