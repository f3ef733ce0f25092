import { createTransport } from 'nodemailer'
import type { MailSettings } from '../environment.ts'

export interface Mail {
  to: string
  subject: string
  /** Plain: nothing in it is followed or fetched before somebody reads it. */
  text: string
}

export interface Mailer {
  /** @throws where the server does not take it */
  send(mail: Mail): Promise<void>
}

/** A server that has not answered by then will not. */
const timeoutMs = 20_000

/** Hands mail to a server, over a connection of its own each time: there is little of it. */
export function openMailer({ url, from }: MailSettings): Mailer {
  const transport = createTransport(
    {
      url,
      connectionTimeout: timeoutMs,
      greetingTimeout: timeoutMs,
      socketTimeout: timeoutMs,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    // No server answers it with a note of absence.
    { from, headers: { 'auto-submitted': 'auto-generated' } },
  )
  return {
    send: async (mail) => {
      await transport.sendMail(mail)
    },
  }
}
