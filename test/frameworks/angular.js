// Compiled in the browser: a build of Angular's own would say nothing else of the element.
import '@angular/compiler'
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core'
import { bootstrapApplication } from '@angular/platform-browser'
import { expose } from './checks.ts'

// An attribute is `[attr.name]`: a plain `[hub]` would be a property, which the element has not. A name with a
// colon is no event in a template, so ours are listened to by hand.
const template = `
@if (state().isShown) {
  <des-questions
    [attr.hub]="state().hub"
    [attr.locale]="state().locale"
    [attr.topic]="state().topic"
    [open]="state().isOpen"
    [identify]="state().identify"
    [list]="state().list"
    [record]="state().record"
    [richRecord]="state().richRecord"
    (lowercaseevent)="state().hear($event)"
    (kebab-event)="state().hear($event)"
    (camelEvent)="state().hear($event)"
    (CAPSevent)="state().hear($event)"
    (PascalEvent)="state().hear($event)"
  >
    @if (state().link) {
      <a href="/aide/">{{ state().link }}</a>
    }
  </des-questions>
}`

expose(async (target, first) => {
  const state = signal(first)
  class Page {
    state = state
  }
  const AsComponent = Component({
    selector: 'des-page',
    template,
    schemas: [CUSTOM_ELEMENTS_SCHEMA],
  })(Page)
  const host = document.createElement('des-page')
  host.addEventListener('dq:open', (event) => state().hear(event))
  target.append(host)
  const app = await bootstrapApplication(AsComponent ?? Page, {
    providers: [provideZonelessChangeDetection()],
  })
  await app.whenStable()
  return {
    async set(changes) {
      state.update((before) => ({ ...before, ...changes }))
      await app.whenStable()
    },
    unmount() {
      app.destroy()
      host.remove()
    },
  }
})
