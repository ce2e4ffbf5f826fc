/** Messages as e-mails: what could not be told. */
export const mail = `
  -- What could not be told was told of, once.
  alter table outbox add column alerted_at timestamptz;
`
