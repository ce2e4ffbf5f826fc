/** A style sheet as text: Vite's specifier, which the build understands too (scripts/css.mjs). */
declare module '*.css?inline' {
  const css: string
  export default css
}
