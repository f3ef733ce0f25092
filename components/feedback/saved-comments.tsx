'use client'
import { Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Popover } from 'radix-ui'
import { useEffect, useEffectEvent, useState } from 'react'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import { Button, buttonClass } from '../ui/button.tsx'
import { Input } from '../ui/labelled.tsx'
import { matching, type SavedComment } from './matching.ts'

interface SavedCommentsProps {
  course: string
  onChoose(body: string): void
}

/** The comments that the staff of a course has kept to use again: found by a few letters, put into the text, or thrown away. */
export function SavedComments({ course, onChoose }: SavedCommentsProps) {
  const t = useTranslations('feedback.saved')
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger className={buttonClass('plain')}>{t('open')}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={6}
          collisionPadding={12}
          aria-label={t('title')}
          // The text takes the focus itself.
          onCloseAutoFocus={(event) => event.preventDefault()}
          className="panel z-40 flex max-h-[min(24rem,var(--radix-popover-content-available-height))] w-[min(26rem,calc(100vw-1.5rem))] flex-col gap-2 p-3 text-sm shadow-lg"
        >
          <SavedList
            course={course}
            onChoose={(body) => {
              setOpen(false)
              onChoose(body)
            }}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

function SavedList({ course, onChoose }: SavedCommentsProps) {
  const t = useTranslations('feedback.saved')
  const { ask, told } = useAsking()
  const path = `/api/courses/${course}/saved-comments`
  const [sought, setSought] = useState('')
  const [saved, setSaved] = useState<readonly SavedComment[]>()
  const fetchSaved = async () => {
    const answer = await ask<{ comments: SavedComment[] }>(() => askServer('GET', path))
    if (answer) setSaved(answer.comments)
  }
  const forget = async ({ id }: SavedComment) => {
    await ask(() => askServer('DELETE', `${path}/${id}`))
    await fetchSaved()
  }
  const begin = useEffectEvent(() => void fetchSaved())
  useEffect(() => begin(), [])
  const found = matching(saved ?? [], sought)
  return (
    <>
      <Input type="search" label={t('filter')} value={sought} onValue={setSought} />
      {told}
      {saved && found.length === 0 && (
        <p className="text-muted">{t(saved.length === 0 ? 'none' : 'noneFound')}</p>
      )}
      <ul className="min-h-0 divide-y divide-line overflow-y-auto">
        {found.map((one) => (
          <li key={one.id} className="flex items-start gap-1 py-1">
            <button
              type="button"
              onClick={() => onChoose(one.body)}
              className="min-w-0 flex-1 rounded px-1.5 py-1 text-left wrap-anywhere hover:text-accent"
            >
              <span className="line-clamp-3">{one.body}</span>
            </button>
            <Button
              look="quiet"
              className="!px-2"
              aria-label={t('forget', { body: one.body.slice(0, 60) })}
              title={t('forgetShort')}
              onClick={() => void forget(one)}
            >
              <Trash2 aria-hidden="true" className="size-4" />
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
