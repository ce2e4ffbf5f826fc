/** Who asks for something that takes place later, and how to reach them: the same in each form. */
import * as z from 'zod/mini'
import { Email, Id, Locale, line, Phone, text, Version, Zone } from './fields.ts'

export const asker = {
  phone: Phone,
  /** Of the hub, or `other`. */
  topic: Id,
  firstName: z.optional(line(60)),
  /** The visitor's own words, for the adviser only. On the bank's own surfaces alone; never logged. */
  note: z.optional(text(500)),
  /** The visitor wants a confirmation there. */
  email: z.optional(Email),
  /** The visitor wants to be reminded, shortly before. By e-mail needs `email`. */
  reminder: z.optional(z.enum(['sms', 'email'])),
  locale: Locale,
  /** The visitor's own time zone, for what is written to them. */
  zone: Zone,
  surface: z.enum(['website', 'partner', 'facebook', 'webview', 'in-app']),
  /** Version of the consent sentence that was on the screen. */
  consent: Version,
}
const Asker = z.object(asker)
export type Asker = z.infer<typeof Asker>
