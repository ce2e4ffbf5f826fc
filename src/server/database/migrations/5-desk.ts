/** The desk: advisers who are signed in, and who has taken what. */
export const desk = `
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
`
