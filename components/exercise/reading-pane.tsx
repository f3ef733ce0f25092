'use client'
import { useTranslations } from 'next-intl'
import { Tabs } from 'radix-ui'
import type { ReactNode } from 'react'
import { type ReadingTab, readingTabs } from './use-reading-tab.ts'

interface ReadingPaneProps {
  tab: ReadingTab
  onTab(tab: ReadingTab): void
  /** What each tab shows; some exercises have no use for one. All of it stays there: whoever comes back finds it as they left it. */
  contents: Record<ReadingTab, ReactNode | undefined>
  className: string
}

export function ReadingPane({ tab, onTab, contents, className }: ReadingPaneProps) {
  const t = useTranslations('reading')
  const tabs = readingTabs.filter((id) => contents[id] !== undefined)
  return (
    <Tabs.Root
      value={tabs.includes(tab) ? tab : 'statement'}
      onValueChange={(value) => onTab(value as ReadingTab)}
      className={`lg:flex lg:flex-col ${className}`}
    >
      <Tabs.List
        aria-label={t('title')}
        className="flex flex-wrap border-b border-line px-2 text-xs sm:px-4 sm:text-sm"
      >
        {tabs.map((id) => (
          <Tabs.Trigger
            key={id}
            value={id}
            className="border-b-2 border-transparent px-1 py-2 whitespace-nowrap text-muted hover:text-accent data-[state=active]:border-accent sm:data-[state=active]:font-semibold data-[state=active]:text-ink sm:px-2.5"
          >
            {t(id)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {tabs.map((id) => (
        <Tabs.Content
          key={id}
          value={id}
          forceMount
          className="px-4 py-5 data-[state=inactive]:hidden lg:min-h-0 lg:flex-1 lg:overflow-y-auto lg:px-6"
        >
          {contents[id]}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  )
}
