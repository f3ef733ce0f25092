'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Modal } from '../ui/modal.tsx'
import { useIsApple } from '../ui/use-is-apple.ts'
import { writeShortcut } from './shortcut.ts'
import { hasSingleKeys, keepSingleKeys } from './single-keys.ts'
import { useRegisteredCommands } from './use-commands.ts'

/** The keys that do something on this page. */
export default function ShortcutList({ onClose }: { onClose(): void }) {
  const t = useTranslations('commands')
  const isApple = useIsApple()
  const [isOn, setOn] = useState(hasSingleKeys)
  const commands = useRegisteredCommands()
  const rows = commands.flatMap(({ id, shortcut }) =>
    shortcut ? [{ title: t(`titles.${id}`), keys: writeShortcut(shortcut, isApple) }] : [],
  )
  const hasEditor = commands.some(({ id }) => id === 'focusEditor')
  if (hasEditor)
    rows.push(
      { title: t('leaveEditor'), keys: isApple ? '⌃⇧M' : 'Ctrl+M' },
      { title: t('editorCommands'), keys: 'F1' },
    )
  return (
    <Modal
      title={t('titles.shortcuts')}
      onClose={onClose}
      className="top-1/2 left-1/2 max-h-[90dvh] w-[min(30rem,calc(100vw-1.5rem))] -translate-1/2"
    >
      <dl className="min-h-0 overflow-y-auto px-4 py-2 text-sm">
        {rows.map(({ title, keys }) => (
          <div key={title} className="flex items-baseline justify-between gap-4 border-b border-line py-1.5">
            <dt>{title}</dt>
            <dd>
              <kbd className="rounded border border-line-strong px-1.5 py-0.5 text-xs whitespace-nowrap">
                {keys}
              </kbd>
            </dd>
          </div>
        ))}
      </dl>
      <label className="flex items-center gap-2 px-4 pt-1 pb-4 text-sm">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget }) => {
            keepSingleKeys(currentTarget.checked)
            setOn(currentTarget.checked)
          }}
          className="size-4 accent-[var(--accent)]"
        />
        {t('singleKeys')}
      </label>
    </Modal>
  )
}
