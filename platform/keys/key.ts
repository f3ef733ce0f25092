import { createHash, randomBytes } from 'node:crypto'

/** Whoever finds such a text somewhere, a person or a program that looks for secrets, knows what it opens. */
const prefix = 'receptive_'

/** Letters that are kept, so that its owner knows it again. */
const shownLetters = 4

/** 256 random bits: nobody guesses one, so its hash needs neither salt nor time. */
export const createKey = (): string => `${prefix}${randomBytes(32).toString('base64url')}`

export const startOf = (key: string): string => key.slice(0, prefix.length + shownLetters)

/** As a key is kept. */
export const hashOf = (key: string): string => createHash('sha256').update(key).digest('base64url')
