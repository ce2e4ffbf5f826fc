/** @jsxImportSource react */
import { renderToString } from 'react-dom/server'
import { App } from '../../examples/react/App.tsx'

export const render = (hub) => renderToString(<App hub={hub} />)
