import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

/** Without the line below Vue takes the element for a component of its own, and says so in the console. */
const isCustomElement = (tag) => tag === 'des-questions'

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
})
