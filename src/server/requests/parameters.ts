/**
 * Parameters of a statement, numbered as they are named in its text, so that no number is counted by
 * hand: `` `values (${$(id)}, ${$(now)})` `` becomes `values ($1, $2)`.
 */
export interface Parameters {
  /** @returns its place in the statement. `$3` */
  $: (value: unknown) => string
  /** In their order. */
  params: unknown[]
}

export function parameters(): Parameters {
  const params: unknown[] = []
  return { params, $: (value) => `$${params.push(value)}` }
}
