/**
 * How a French word sounds, roughly: `arnake` and `arnaque`, `chaumage` and `chômage`, `pention`
 * and `pension` meet. Takes a folded stem; a first `h` is as mute as any.
 */
const SOUNDS: [RegExp, string][] = [
  [/ph/g, 'f'],
  [/qu?|ck|k/g, 'c'],
  [/ti(?=on)/g, 'si'],
  [/c(?=[eiy])|z|x/g, 's'],
  [/g(?=[eiy])/g, 'j'],
  [/eau|au/g, 'o'],
  [/[ae]i|e[rtz]$/g, 'e'],
  [/[ae][mn](?![aeiouy])/g, 'an'],
  [/[iy][mn](?![aeiouy])/g, 'in'],
  [/om(?![aeiouy])/g, 'on'],
  [/h/g, ''],
  [/y/g, 'i'],
  [/w/g, 'v'],
  [/(.)\1+/g, '$1'],
]

export const sound = (word: string): string =>
  SOUNDS.reduce((rest, [spelt, spoken]) => rest.replace(spelt, spoken), word)
