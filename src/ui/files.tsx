/** The files of a message: a link to save what was found clean, and a word about the others. */

export interface FilesProps {
  files: readonly { id: string; name: string; state: 'quarantined' | 'clean' | 'refused' }[]
  /** Of their own path, before the id. */
  under: string
  /** In the program's own words. */
  say(what: 'save' | 'refused' | 'checked', values: { name: string }): string
}

export function Files({ files, under, say }: FilesProps) {
  if (files.length === 0) return null
  return (
    <ul class="files">
      {files.map(({ id, name, state }) => (
        <li key={id}>
          {state === 'clean' ? (
            <a href={under + id} download={name}>
              {say('save', { name })}
            </a>
          ) : (
            say(state === 'refused' ? 'refused' : 'checked', { name })
          )}
        </li>
      ))}
    </ul>
  )
}
