/**
 * The code that banks start from for their apps. No compiler of Swift or of Kotlin is here: what can be
 * asked of them is that they speak the bridge's language and make the choices that the README explains.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const APPS = [
  { name: 'iOS', file: 'ios/HelpViewController.swift' },
  { name: 'Android', file: 'android/HelpActivity.kt' },
  { name: 'React Native', file: 'react-native/Help.tsx' },
] as const
const codeOf = (file: string) => readFileSync(at(`examples/webview/${file}`), 'utf8')
const readme = readFileSync(at('examples/webview/README.md'), 'utf8')

describe.each(APPS)('the example for $name', ({ file }) => {
  const code = codeOf(file)

  it('speaks the whole language of the bridge, and no more', () => {
    for (const verb of ['openExternal', 'close', 'init']) expect(code).toContain(verb)
    expect(code).toContain('4096') // longer is no message of ours
  })

  it('makes every choice that the README explains, by its number', () => {
    const explained = [...readme.matchAll(/^\| (\d) \|/gm)].map(([, number]) => `(${number})`)
    expect(explained).toEqual(['(1)', '(2)', '(3)', '(4)', '(5)'])
    const here = explained.filter((number) => code.includes(number))
    // The library of React Native checks certificates by itself, and says nothing of it.
    expect(here).toEqual(file.endsWith('.tsx') ? explained.slice(0, 4) : explained)
  })

  it('shows the hub over https alone, injects no script that was put together, and opens no file', () => {
    expect(code).not.toMatch(/http:\/\//)
    expect(code).not.toMatch(/injectedJavaScript|addJavascriptInterface\(|evaluateJavascript\(/)
    expect(code).not.toMatch(/onReceivedSslError\s*\(|serverTrust/)
    expect(code).not.toMatch(/onShowFileChooser|runOpenPanel|GET_CONTENT|DocumentPicker/)
  })
})

it('the example for React Native compiles against what it uses of its libraries', () => {
  const { stdout, status } = spawnSync(
    at('node_modules/.bin/tsc'),
    ['--noEmit', '-p', at('test/fixtures/react-native')],
    { encoding: 'utf8' },
  )
  expect(stdout).toBe('')
  expect(status).toBe(0)
}, 60_000)

it('the example for Android gives its bridge to one origin, and to no frame', () => {
  const code = codeOf('android/HelpActivity.kt')
  expect(code).toContain('addWebMessageListener(web, BRIDGE, setOf(ORIGIN), ::hear)')
  for (const choice of ['allowFileAccess = false', 'MIXED_CONTENT_NEVER_ALLOW', '!isMainFrame']) {
    expect(code).toContain(choice)
  }
})

it('the example for iOS asks each message where it comes from', () => {
  const code = codeOf('ios/HelpViewController.swift')
  for (const choice of [
    'message.frameInfo.isMainFrame',
    'origin.host == Self.hub.host',
    'limitsNavigationsToAppBoundDomains = true',
  ]) {
    expect(code).toContain(choice)
  }
})
