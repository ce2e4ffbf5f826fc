import { useState } from 'react'
import { Help } from './Help.tsx'

const PAGES = { comptes: 'Comptes', cartes: 'Cartes' }

/** Two pages and somebody who signs in and out, as your router and your session would have them. */
export function App({ hub }: { hub?: string }) {
  const [page, setPage] = useState<keyof typeof PAGES>('comptes')
  const [person, setPerson] = useState(0)
  const changePerson = () => {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith('des-questions/')) sessionStorage.removeItem(key)
    }
    setPerson(person + 1)
  }
  return (
    <>
      <nav aria-label="Pages">
        {Object.entries(PAGES).map(([id, name]) => (
          <button key={id} type="button" onClick={() => setPage(id as keyof typeof PAGES)}>
            {name}
          </button>
        ))}
        <button type="button" onClick={changePerson}>
          Changer de personne
        </button>
      </nav>
      <main>
        <h1>{PAGES[page]}</h1>
      </main>
      {/* A key for each person: nothing of the one before stays. */}
      <Help key={person} topic={page} {...(hub && { hub })} />
    </>
  )
}
