'use client'
import { Command as CommandIcon } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { lazy, Suspense, useState } from 'react'
import { buttonClass } from '../ui/button.tsx'
import { useIsApple } from '../ui/use-is-apple.ts'
import { ariaShortcut, type Shortcut, writeShortcut } from './shortcut.ts'
import { useCommands } from './use-commands.ts'
import { useKeys } from './use-keys.ts'

const CommandPalette = lazy(() => import('./command-palette.tsx'))
const ShortcutList = lazy(() => import('./shortcut-list.tsx'))

const paletteKeys: Shortcut = { key: 'K', mod: true }

/** The button of the command palette; what it opens is loaded when it is first asked for. */
export function CommandCenter() {
  const t = useTranslations('commands')
  const router = useRouter()
  const isApple = useIsApple()
  const [open, setOpen] = useState<'palette' | 'shortcuts'>()
  useKeys()
  useCommands([
    { id: 'goToMap', group: 'go', run: () => router.push('/') },
    { id: 'goToPlayground', group: 'go', run: () => router.push('/playground') },
    { id: 'goToTraining', group: 'go', run: () => router.push('/train') },
    { id: 'goToCourses', group: 'go', run: () => router.push('/courses') },
    { id: 'goToSubmissions', group: 'go', run: () => router.push('/submissions') },
    { id: 'palette', group: 'help', shortcut: paletteKeys, run: () => setOpen('palette') },
    { id: 'shortcuts', group: 'help', shortcut: { key: '?' }, run: () => setOpen('shortcuts') },
  ])
  const keys = writeShortcut(paletteKeys, isApple)
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen('palette')}
        className={buttonClass('quiet')}
        aria-haspopup="dialog"
        aria-keyshortcuts={ariaShortcut(paletteKeys, isApple)}
        aria-label={t('titles.palette')}
        title={`${t('titles.palette')} (${keys})`}
      >
        <CommandIcon aria-hidden="true" className="size-4.5" />
        <kbd aria-hidden="true" className="hidden text-xs text-muted lg:inline">
          {keys}
        </kbd>
      </button>
      <Suspense>
        {open === 'palette' && <CommandPalette onClose={() => setOpen(undefined)} />}
        {open === 'shortcuts' && <ShortcutList onClose={() => setOpen(undefined)} />}
      </Suspense>
    </>
  )
}
