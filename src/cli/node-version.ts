/** Is this Node new enough? Asked before anything else is loaded, which an older one would stumble over. */

const OLDEST = [22, 12] as const

/** @returns what to say when `version` (`20.11.1`) is too old */
export function nodeComplaint(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  const found = major < oldestMajor ? major : `${major}.${minor}`
  return `Node ${found} found; des-questions needs ${OLDEST.join('.')} or newer`
}
