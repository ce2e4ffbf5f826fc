/** `{name}` in a text, with what it stands for; a name without a value stays as it is written. */
export type Values = Readonly<Record<string, string | number>>

export const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
