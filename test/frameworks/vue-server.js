import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import App from '../../examples/vue/App.vue'

export const render = (hub) => renderToString(createSSRApp(App, { hub }))
