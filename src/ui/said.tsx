/**
 * What one person wrote, under who and when; below it their files: a link to save what was found clean,
 * and a word about the others. Whatever was written is text, and has a direction of its own.
 */

export interface SaidProps {
  /** By whoever reads the page. */
  isOwn: boolean
  who: string
  when: string
  text: string
  files: readonly { id: string; name: string; state: 'quarantined' | 'clean' | 'refused' }[]
  /** Of the files’ own path, before the id. */
  under: string
  /** In the program's own words. */
  say(what: 'save' | 'refused' | 'checked', values: { name: string }): string
}

export const Said = ({ isOwn, who, when, text, files, under, say }: SaidProps) => (
  <article class={isOwn ? 'message own' : 'message'}>
    <h3 class="quiet">
      <bdi>{who}</bdi> · {when}
    </h3>
    <p class="said" dir="auto">
      {text}
    </p>
    {files.length > 0 && (
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
    )}
  </article>
)
