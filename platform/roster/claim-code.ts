import { randomInt } from 'node:crypto'

/** Without letters that are taken for others: no I, L, O or U. Source: Crockford, Base 32. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groups = 3
const groupLength = 4

/** Sixty bits, such as 7K3M-Q9TZ-04XB. */
export function createClaimCode(): string {
  const group = () => Array.from({ length: groupLength }, () => letters[randomInt(letters.length)]).join('')
  return Array.from({ length: groups }, group).join('-')
}

/** As codes are kept, however one was typed; undefined where it is none. */
export function findOptionalCode(typed: string): string | undefined {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0')
  if (plain.length !== groups * groupLength || [...plain].some((letter) => !letters.includes(letter)))
    return undefined
  return plain.match(/.{4}/g)?.join('-')
}
