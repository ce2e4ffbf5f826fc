// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { freshPage, settle, stage } from './panel-stage.ts'

freshPage()

describe('a place in the address', () => {
  const follow = (hash: string) => {
    history.replaceState(null, '', `/${hash}`)
    window.dispatchEvent(new Event('hashchange'))
  }

  it('opens the panel there, and the address follows the hub from then on', async () => {
    const { box, visits } = stage()
    follow('#des-questions/answer/x')
    await settle()
    expect(box.hasAttribute('open')).toBe(true)
    expect(visits[0]).toMatchObject({ place: 'answer/x', followAddress: true })
  })

  it('gives its question away once', async () => {
    const { visits } = stage()
    follow('#des-questions/ask?q=perdu%20ma%20cb')
    await settle()
    expect(visits[0]?.place).toBe('ask?q=perdu%20ma%20cb')
    expect(location.hash).toBe('#des-questions/ask')
  })

  it('goes when the panel shuts, and takes the panel along when it goes', async () => {
    const { shut, box } = stage()
    follow('#des-questions/callback')
    shut()
    expect(location.hash).toBe('')
    follow('#des-questions/callback')
    expect(box.hasAttribute('open')).toBe(true)
    follow('')
    expect(box.hasAttribute('open')).toBe(false)
  })

  it('is left alone by a panel that was opened by hand', async () => {
    history.replaceState(null, '', '/#section')
    const { open, shut, visits } = stage()
    open()
    await settle()
    expect(visits[0]).toMatchObject({ followAddress: false })
    shut()
    expect(location.hash).toBe('#section')
  })

  it('was for one visit: the launcher then opens a hub that leaves the address alone', async () => {
    const { open, shut, box, visits, told } = stage()
    follow('#des-questions/callback')
    await settle()
    shut()
    expect(told.at(-1)).toBe('destroy')
    open()
    await settle()
    expect(visits.map(({ followAddress }) => followAddress)).toEqual([true, false])
    expect(visits[1]!.place).toBeUndefined()
    expect(box.querySelectorAll('.box')).toHaveLength(1)
    expect(box.querySelector('[role=status]')).toBeNull()
  })

  it('leaves a hub alone that was there before the link, with what was typed in it', async () => {
    const { open, shut, visits, told } = stage()
    open()
    await settle()
    follow('#des-questions/callback')
    shut()
    open()
    await settle()
    expect(visits).toHaveLength(1)
    expect(told).not.toContain('destroy')
    expect(location.hash).toBe('')
  })

  it('that goes from a panel in the page takes along the hub that followed it', async () => {
    history.replaceState(null, '', '/#des-questions/callback')
    const { visits } = stage({ mode: 'panel' })
    await settle()
    follow('#section')
    await settle()
    expect(visits.map(({ followAddress }) => followAddress)).toEqual([true, false])
    expect(location.hash).toBe('#section')
  })

  it('is followed for good where the page is the hub', async () => {
    history.replaceState(null, '', '/#des-questions/callback')
    const { visits } = stage({ mode: 'page' })
    await settle()
    follow('#section')
    await settle()
    expect(visits.map(({ followAddress }) => followAddress)).toEqual([true])
  })
})
