/** The complaints of a time, as the report needs them: dates and names of services, no word of a customer. */
import type { Db } from '../database/db.ts'
import type { Complaint } from './report.ts'

/** @param until not included */
export async function complaintsBetween(
  db: Pick<Db, 'query'>,
  from: Date,
  until: Date,
): Promise<Complaint[]> {
  const { rows } = await db.query<Complaint>(
    `select r.reference, r.topic, r.state, r.service, r.made_at as "madeAt",
       t.acknowledge_by as "acknowledgeBy", t.acknowledged_at as "acknowledgedAt",
       t.answer_by as "answerBy", r.first_call_at as "answeredAt", t.extended_from as "extendedFrom",
       (select count(*) from message m where m.request_id = r.id and m.kind = 'transferred')::int as transfers
     from request r join thread t on t.request_id = r.id
     where r.kind = 'complaint' and r.made_at >= $1 and r.made_at < $2
     order by r.made_at, r.reference`,
    [from, until],
  )
  return rows
}
