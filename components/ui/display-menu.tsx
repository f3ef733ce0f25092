'use client'
import { Check, SunMoon } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { DropdownMenu } from 'radix-ui'
import { useState } from 'react'
import { useCommands } from '../commands/use-commands.ts'
import { buttonClass } from './button.tsx'
import { keepChoice } from './keep-choice.ts'
import { languageCookie, languageNames, languages } from './languages.ts'
import { type Theme, themeCookie, themeOf, themes } from './theme.ts'

/** In which colours and in which language the pages are shown. */
export function DisplayMenu({ theme: first }: { theme: Theme }) {
  const t = useTranslations('display')
  const router = useRouter()
  const [theme, setTheme] = useState(first)
  const chooseTheme = (chosen: Theme) => {
    keepChoice(themeCookie, chosen)
    setTheme(chosen)
    if (chosen === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = chosen
  }
  const chooseLanguage = (language: string) => {
    keepChoice(languageCookie, language)
    router.refresh()
  }
  useCommands([
    { id: 'themeSystem', group: 'display', run: () => chooseTheme('system') },
    { id: 'themeLight', group: 'display', run: () => chooseTheme('light') },
    { id: 'themeDark', group: 'display', run: () => chooseTheme('dark') },
    { id: 'languageEn', group: 'display', run: () => chooseLanguage('en') },
    { id: 'languageZh', group: 'display', run: () => chooseLanguage('zh-CN') },
  ])
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className={buttonClass('quiet')} aria-label={t('title')} title={t('title')}>
        <SunMoon aria-hidden="true" className="size-4.5" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        align="end"
        sideOffset={6}
        className="panel z-50 min-w-44 p-1.5 text-sm shadow-lg"
      >
        <DropdownMenu.Label className="px-2.5 pt-1 pb-0.5 text-xs text-muted">
          {t('theme')}
        </DropdownMenu.Label>
        <DropdownMenu.RadioGroup value={theme} onValueChange={(value) => chooseTheme(themeOf(value))}>
          {themes.map((one) => (
            <Choice key={one} value={one} words={t(one)} />
          ))}
        </DropdownMenu.RadioGroup>
        <DropdownMenu.Separator className="my-1.5 border-t border-line" />
        <DropdownMenu.Label className="px-2.5 pt-1 pb-0.5 text-xs text-muted">
          {t('language')}
        </DropdownMenu.Label>
        <DropdownMenu.RadioGroup value={useLocale()} onValueChange={chooseLanguage}>
          {languages.map((one) => (
            <Choice key={one} value={one} words={languageNames[one]} lang={one} />
          ))}
        </DropdownMenu.RadioGroup>
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  )
}

function Choice({ value, words, lang }: { value: string; words: string; lang?: string }) {
  return (
    <DropdownMenu.RadioItem
      value={value}
      lang={lang}
      className="flex cursor-pointer items-center gap-2 rounded-md py-1.5 pr-3 pl-8 outline-none data-[highlighted]:bg-accent data-[highlighted]:text-accent-ink"
    >
      <DropdownMenu.ItemIndicator className="absolute left-4">
        <Check aria-hidden="true" className="size-4" />
      </DropdownMenu.ItemIndicator>
      {words}
    </DropdownMenu.RadioItem>
  )
}
