/** A row of the tables of operations. */
import type { ProblemType } from '../../contract/problem.ts'
import type { ParameterName } from './parameters.ts'
import type { SchemaName } from './schemas.ts'

export interface Answer {
  means: string
  schema?: SchemaName
  /** application/json when left out. */
  type?: string
}

export interface Operation {
  method: 'get' | 'post' | 'put' | 'delete'
  path: string
  id: string
  tag: 'hub' | 'secure' | 'desk' | 'tools' | 'server'
  summary: string
  /** Names of PARAMETERS, besides those that `access` brings. */
  parameters?: readonly ParameterName[]
  body?: SchemaName
  /** The body is a file, whatever it is. */
  file?: true
  answers: Readonly<Record<number, Answer>>
  problems?: readonly ProblemType[]
  /**
   * `write`: from a page of ours, at most once · `act`: from a page of ours · `owner`: with the secret of
   * the request · `member`: a customer who is signed in · `adviser`: one with a role · `signed`: by the bank's tools
   */
  access?: readonly ('write' | 'act' | 'owner' | 'member' | 'adviser' | 'signed')[]
}
