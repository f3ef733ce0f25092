'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { languageNames, languages } from './languages.ts'
import { Menu, MenuChoice, MenuChoices, MenuLabel, MenuRule } from './menu.tsx'
import { type Theme, themeOf, themes } from './theme.ts'

interface DisplayChoicesProps {
  trigger: ReactNode
  theme: Theme
  onTheme(theme: Theme): void
  onLanguage(language: string): void
}

export default function DisplayChoices({ trigger, theme, onTheme, onLanguage }: DisplayChoicesProps) {
  const t = useTranslations('display')
  return (
    <Menu trigger={trigger}>
      <MenuLabel>{t('theme')}</MenuLabel>
      <MenuChoices value={theme} onValueChange={(value) => onTheme(themeOf(value))}>
        {themes.map((one) => (
          <MenuChoice key={one} value={one} words={t(one)} />
        ))}
      </MenuChoices>
      <MenuRule />
      <MenuLabel>{t('language')}</MenuLabel>
      <MenuChoices value={useLocale()} onValueChange={onLanguage}>
        {languages.map((one) => (
          <MenuChoice key={one} value={one} words={languageNames[one]} lang={one} />
        ))}
      </MenuChoices>
    </Menu>
  )
}
