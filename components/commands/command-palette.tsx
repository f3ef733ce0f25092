'use client'
import { defaultFilter, Command as Menu } from 'cmdk'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useRef } from 'react'
import { Modal } from '../ui/modal.tsx'
import { useIsApple } from '../ui/use-is-apple.ts'
import { type Command, commandGroups } from './registry.ts'
import { writeShortcut } from './shortcut.ts'
import { useRegisteredCommands } from './use-commands.ts'
import { useExerciseTitles } from './use-exercise-titles.ts'

/** All that can be done here, and every exercise, found by a few letters of its name. */
export default function CommandPalette({ onClose }: { onClose(): void }) {
  const t = useTranslations('commands')
  const router = useRouter()
  const isApple = useIsApple()
  const commands = useRegisteredCommands().filter(
    ({ id, isUnavailable }) => id !== 'palette' && !isUnavailable,
  )
  const exercises = useExerciseTitles()
  const chosen = useRef(() => {})
  const choose = (act: () => void) => {
    chosen.current = act
    onClose()
  }
  const rowOf = ({ id, shortcut, run }: Command) => (
    <Row key={id} value={id} names={[t(`titles.${id}`)]} onChoose={() => choose(run)}>
      {shortcut && <kbd className="text-xs opacity-80">{writeShortcut(shortcut, isApple)}</kbd>}
    </Row>
  )
  const [first, ...groups] = commandGroups.map((group) => {
    const members = commands.filter((one) => one.group === group)
    return (
      members.length > 0 && (
        <Menu.Group key={group} heading={t(group)} className={groupClass}>
          {members.map(rowOf)}
        </Menu.Group>
      )
    )
  })
  return (
    <Modal
      title={t('titles.palette')}
      onClose={onClose}
      // A command that moves the focus has the last word.
      onClosed={() => chosen.current()}
      className="top-[12dvh] left-1/2 max-h-[76dvh] w-[min(38rem,calc(100vw-1.5rem))] -translate-x-1/2"
    >
      <Menu
        label={t('search')}
        filter={(_, search, names = []) => defaultFilter(names.join(' '), search)}
        vimBindings={false}
        loop
        className="flex min-h-0 flex-col"
      >
        <Menu.Input
          placeholder={t('search')}
          className="border-b border-line bg-transparent px-4 py-2.5 outline-none placeholder:text-muted"
        />
        <Menu.List label={t('found')} className="min-h-24 overflow-y-auto p-2">
          <Menu.Empty className="px-2.5 py-6 text-center text-sm text-muted">{t('nothing')}</Menu.Empty>
          {first}
          <Menu.Group heading={t('exercises')} className={groupClass}>
            {exercises.map(({ slug, title }) => (
              <Row
                key={slug}
                value={`/exercises/${slug}`}
                names={[title, slug]}
                onChoose={() => choose(() => router.push(`/exercises/${slug}`))}
              />
            ))}
          </Menu.Group>
          {groups}
        </Menu.List>
      </Menu>
    </Modal>
  )
}

const groupClass =
  'pb-1.5 [&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:py-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-muted'

interface RowProps {
  value: string
  /** By which it is found; the first is shown. */
  names: string[]
  onChoose(): void
  children?: ReactNode
}

function Row({ value, names, onChoose, children }: RowProps) {
  return (
    <Menu.Item
      value={value}
      keywords={names}
      onSelect={onChoose}
      className="flex cursor-pointer items-center justify-between gap-4 rounded-md px-2.5 py-1.5 text-sm data-[selected=true]:bg-accent data-[selected=true]:text-accent-ink"
    >
      {names[0]}
      {children}
    </Menu.Item>
  )
}
