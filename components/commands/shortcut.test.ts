import { describe, expect, test } from 'vitest'
import {
  ariaShortcut,
  isPressed,
  isSingleKey,
  type Pressed,
  type Shortcut,
  writeShortcut,
} from './shortcut.ts'

const save: Shortcut = { key: 'S', mod: true }
const submit: Shortcut = { key: 'Enter', mod: true, shift: true }
const toEditor: Shortcut = { key: 'E', alt: true, shift: true }
const list: Shortcut = { key: '?' }

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  ...{ ctrlKey: false, metaKey: false, shiftKey: false, altKey: false },
  ...held,
})

describe('a shortcut is pressed', () => {
  test.each([
    ['Ctrl+S', save, press('s', { ctrlKey: true })],
    ['Cmd+S', save, press('s', { metaKey: true })],
    ['Ctrl+S with Caps Lock', save, press('S', { ctrlKey: true })],
    ['Ctrl+S on a Russian keyboard', save, press('ы', { code: 'KeyS', ctrlKey: true })],
    ['Ctrl+S on a Dvorak keyboard', save, press('s', { code: 'Semicolon', ctrlKey: true })],
    ['Ctrl+Shift+Enter', submit, press('Enter', { ctrlKey: true, shiftKey: true })],
    [
      '⌥⇧E, which writes a sign on a Mac',
      toEditor,
      press('´', { code: 'KeyE', altKey: true, shiftKey: true }),
    ],
    ['? with Shift', list, press('?', { shiftKey: true })],
    ['? without', list, press('?')],
  ])('%s', (_, shortcut, event) => expect(isPressed(shortcut, event)).toBe(true))
})

describe('and is not', () => {
  test.each([
    ['s alone', save, press('s')],
    ['Ctrl+Shift+S', save, press('s', { ctrlKey: true, shiftKey: true })],
    ['Ctrl+Alt+S, which AltGr is', save, press('s', { ctrlKey: true, altKey: true })],
    ['Ctrl+Enter for Ctrl+Shift+Enter', submit, press('Enter', { ctrlKey: true })],
    ['the key of S where that writes another letter', save, press('o', { code: 'KeyS', ctrlKey: true })],
    ['Ctrl+?', list, press('?', { ctrlKey: true })],
    ['/', list, press('/', { code: 'Slash' })],
  ])('%s', (_, shortcut, event) => expect(isPressed(shortcut, event)).toBe(false))
})

test('only what is typed like any other sign is a single key', () => {
  expect([save, submit, toEditor, list].map(isSingleKey)).toEqual([false, false, false, true])
})

test('it is written as each keyboard has it', () => {
  expect([submit, toEditor].map((one) => writeShortcut(one, false))).toEqual([
    'Ctrl+Shift+Enter',
    'Alt+Shift+E',
  ])
  expect([submit, toEditor].map((one) => writeShortcut(one, true))).toEqual(['⇧⌘↩', '⌥⇧E'])
  expect(ariaShortcut(submit, false)).toBe('Control+Shift+Enter')
  expect(ariaShortcut(submit, true)).toBe('Meta+Shift+Enter')
})
