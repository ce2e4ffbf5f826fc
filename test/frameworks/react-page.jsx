/** @jsxImportSource react */
/** The example, rendered on a server and brought to life in the browser. */
import { hydrateRoot } from 'react-dom/client'
import { App } from '../../examples/react/App.tsx'

const place = document.querySelector('#app')
hydrateRoot(place, <App hub={place.dataset.hub} />, {
  onRecoverableError: (error) => console.error(error),
})
