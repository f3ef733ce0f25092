// A mail server on loopback that takes what it is sent from whoever knows its password, and shows it.
import { buffer } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { findFreePort } from './free-port.ts'
import { until } from './until.ts'

export interface ReceivedMail {
  from: string
  to: string
  /** All of it, headers and text, decoded. */
  text: string
}

const account = { username: 'receptive', password: 'a-password' }

export class MailServer {
  readonly received: ReceivedMail[] = []
  /** Whoever sends waits for this. */
  #isOpen: Promise<void> = Promise.resolve()
  readonly #server: SMTPServer
  readonly #port: number

  private constructor(port: number) {
    this.#port = port
    this.#server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _, callback) =>
        username === account.username && password === account.password
          ? callback(null, { user: username })
          : callback(new Error('not with this password')),
      onData: (stream, { envelope }, callback) => {
        buffer(stream)
          .then(async (raw) => {
            await this.#isOpen
            const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
            for (const { address } of envelope.rcptTo)
              this.received.push({ from, to: address, text: decoded(raw.toString()) })
            callback()
          })
          .catch(callback)
      },
    })
  }

  static async start(): Promise<MailServer> {
    const server = new MailServer(await findFreePort())
    await new Promise<void>((resolve) => server.#server.listen(server.#port, '127.0.0.1', resolve))
    return server
  }

  /** As SMTP_URL has it. */
  get url(): string {
    return `smtp://${account.username}:${account.password}@127.0.0.1:${this.#port}`
  }

  /** Whatever is sent from now on is taken only once the function that is returned is called. */
  hold(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#isOpen = promise
    return resolve
  }

  /** The newest mail to an address, once there are so many. */
  async mailTo(address: string, count = 1): Promise<ReceivedMail> {
    const mails = await until(`mail to ${address}`, () => {
      const found = this.received.filter(({ to }) => to === address)
      return found.length >= count ? found : undefined
    })
    return mails.at(-1) as ReceivedMail
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(resolve))
  }
}

/** Nodemailer sends what is not ASCII in base64 or as quoted-printable (RFC 2045, 6.7). */
function decoded(raw: string): string {
  const [headers = '', body = ''] = raw.split(/\r\n\r\n(.*)/s)
  if (/^content-transfer-encoding: base64$/im.test(headers))
    return `${headers}\n\n${Buffer.from(body, 'base64')}`
  if (!/^content-transfer-encoding: quoted-printable$/im.test(headers)) return raw
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return `${headers}\n\n${Buffer.from(bytes, 'latin1')}`
}

/** The token of the link that a mail has to a page. */
export function tokenIn(text: string, page: string): string {
  const [, token] = new RegExp(`${page}#([\\w-]+)`).exec(text) ?? []
  if (!token) throw new Error(`there is no link to ${page} in: ${text}`)
  return token
}
