'use client'
import { findOptionalChoice, keepChoice } from '../ui/keep-choice.ts'

const cookie = 'single-keys'

/** Whether signs without Ctrl or Alt are shortcuts; whoever dictates or presses keys by accident switches them off. */
export const hasSingleKeys = (): boolean => findOptionalChoice(cookie) !== 'off'

export const keepSingleKeys = (isOn: boolean): void => keepChoice(cookie, isOn ? 'on' : 'off')
