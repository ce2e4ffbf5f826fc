/**
 * Every failure this package reports on purpose.
 *
 * Callers branch on `code`, engineers read `message` and follow `cause`, visitors see neither: the
 * hub has words for each code. A bug of ours stays a plain `TypeError` or `RangeError`, so a
 * `QuestionsError` always means that the world outside did something.
 */
export type ErrorCode =
  | 'CONFIG_INVALID' // des-questions.json does not match its schema
  | 'CONTENT_INVALID' // answers, edits or a published file do not match their schema
  | 'HOST_NOT_ALLOWED' // a page, frame or address is not on the published list
  | 'NOT_FOUND' // the thing asked for is not there (any more)
  | 'OFFLINE' // the request never left the device
  | 'REFUSED' // the server answered, and the answer was no
  | 'TIMED_OUT' // nobody answered in time

export class QuestionsError extends Error {
  override readonly name = 'QuestionsError' // minifiers rename classes, not strings
  readonly code: ErrorCode
  /** What the server answered, when one did. */
  declare readonly status?: number // only there when there is one: it is printed with the error

  constructor(code: ErrorCode, message: string, options?: ErrorOptions & { status?: number }) {
    super(message, options)
    this.code = code
    if (options?.status) this.status = options.status
  }
}
