/** The example, rendered on a server and brought to life in the browser. */
import { createSSRApp } from 'vue'
import App from '../../examples/vue/App.vue'

const place = document.querySelector('#app')
createSSRApp(App, { hub: place.dataset.hub }).mount(place)
