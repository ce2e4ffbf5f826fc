/** Readable ids: words without accents, joined by hyphens, cut at a word. */
const LONGEST = 60

export function slug(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/\p{M}/gu, '')
    .match(/[\p{Ll}\p{Lo}\p{N}]+/gu)
  if (!words) return 'question'
  let id = words[0]!.slice(0, LONGEST)
  for (const word of words.slice(1)) {
    if (id.length + 1 + word.length > LONGEST) break
    id += `-${word}`
  }
  return id
}

/** `wanted`, or `wanted-2`, `wanted-3`, … : the first that is free. */
export function unused(wanted: string, taken: { has(id: string): boolean }): string {
  let id = wanted
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`
  return id
}
