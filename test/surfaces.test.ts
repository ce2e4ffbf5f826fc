import { expect, it } from 'vitest'
import { isInAppBrowser } from '../src/surfaces.ts'
import { IN_APP_BROWSERS, OTHERS } from './helpers/in-app-browsers.ts'

it.each(Object.entries(IN_APP_BROWSERS))('the browser inside of an app: %s', (_, userAgent) => {
  expect(isInAppBrowser(userAgent)).toBe(true)
})

it.each(Object.entries(OTHERS))('no browser inside of somebody else’s app: %s', (_, userAgent) => {
  expect(isInAppBrowser(userAgent)).toBe(false)
})
