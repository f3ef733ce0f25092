import { isIP } from 'node:net'
import { addressHeader, relayedHeader } from './auth/address.ts'
import { Refusal } from './refusal.ts'

/** Metrics are for the machines beside this one: addresses that the internet does not route. */
const isPrivate = (address: string) =>
  /^(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address) ||
  address === '::1' ||
  /^f[cd]/i.test(address)

/** @throws Refusal where the request comes from elsewhere */
export function assertMayRead(headers: Headers): void {
  const address = headers.get(addressHeader) ?? ''
  const isKnown = isIP(address) !== 0 && !headers.has(relayedHeader)
  if (!isKnown || !isPrivate(address)) throw new Refusal('not-found', 'There is nothing here for you.')
}
