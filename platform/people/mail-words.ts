/** What a mail says, in the language of whoever asked for it. */
export interface MailWords {
  subject: string
  text(link: string): string
}
