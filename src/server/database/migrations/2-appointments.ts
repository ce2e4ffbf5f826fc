/** Appointments: where and with whom, and who has which seat. */
export const appointments = `
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
`
