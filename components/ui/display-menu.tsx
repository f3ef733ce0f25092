'use client'
import { SunMoon } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { lazy, useSyncExternalStore } from 'react'
import { useCommands } from '../commands/use-commands.ts'
import { keepChoice } from './keep-choice.ts'
import { languageCookie } from './languages.ts'
import { MenuButton } from './menu-button.tsx'
import { onThemeChange, shownTheme } from './shown-theme.ts'
import { type Theme, themeCookie } from './theme.ts'

const load = () => import('./display-choices.tsx')
const DisplayChoices = lazy(load)

/** In which colours and in which language the pages are shown. */
export function DisplayMenu({ theme: first }: { theme: Theme }) {
  const t = useTranslations('display')
  const router = useRouter()
  const theme = useSyncExternalStore(onThemeChange, shownTheme, () => first)
  const chooseTheme = (chosen: Theme) => {
    keepChoice(themeCookie, chosen)
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
    <MenuButton
      aria-label={t('title')}
      title={t('title')}
      load={load}
      menu={(trigger) => (
        <DisplayChoices trigger={trigger} theme={theme} onTheme={chooseTheme} onLanguage={chooseLanguage} />
      )}
    >
      <SunMoon aria-hidden="true" className="size-4.5" />
    </MenuButton>
  )
}
