import { getTranslations } from 'next-intl/server'
import type { MailWords } from '../../platform/people/mail-words.ts'

/** What a mail says, in the language of whoever asks for it. */
export async function mailWords(kind: 'reset' | 'verification'): Promise<MailWords> {
  const t = await getTranslations('mail')
  return { subject: t(`${kind}.subject`), text: (link) => t(`${kind}.text`, { link }) }
}
