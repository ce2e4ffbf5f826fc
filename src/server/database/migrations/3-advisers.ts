/** Calendars of advisers, and who waits for an earlier time. */
export const advisers = `
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
`
