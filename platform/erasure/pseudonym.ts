import { randomBytes, randomUUID } from 'node:crypto'

/** What somebody is called who is no longer known. It says nothing of them, and tells them from others who are not either. */
export const createPseudonym = (): string => `Erased ${randomBytes(3).toString('hex')}`

/** An address that leads nowhere (RFC 2606), of its own for each line: a course has none twice. */
export const createAddress = (): string => `erased-${randomUUID()}@erased.invalid`
