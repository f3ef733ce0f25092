import { match } from '@formatjs/intl-localematcher'
import Negotiator from 'negotiator'
import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { isLanguage, type Language, languageCookie, languages } from '../components/ui/languages.ts'
import en from '../messages/en.json'
import zh from '../messages/zh-CN.json'

const texts = { en, 'zh-CN': zh }

/** For next-intl: the language of a request and the interface's texts in it. */
export default getRequestConfig(async () => {
  const locale = await languageOfRequest()
  return { locale, messages: texts[locale], timeZone: 'UTC' }
})

/** What the visitor has chosen, or else what their browser asks for. */
async function languageOfRequest(): Promise<Language> {
  const chosen = (await cookies()).get(languageCookie)?.value
  if (chosen !== undefined && isLanguage(chosen)) return chosen
  const wanted = new Negotiator({
    headers: { 'accept-language': (await headers()).get('accept-language') ?? '' },
  }).languages()
  return match(wanted.filter(isTag), languages, 'en') as Language
}

/** A header may say anything; `*` is no tag either. */
const isTag = (text: string) => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text)
