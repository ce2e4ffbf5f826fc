/** The schema of `des-questions.json` for editors, which then complete and check while one types. */
import * as z from 'zod'
import { Config } from './config.ts'

/** JSON Schema, draft 2020-12. Rules that span several keys are known to `check` alone. */
export const configJsonSchema = (): object =>
  z.toJSONSchema(Config, { io: 'input', unrepresentable: 'any' })
