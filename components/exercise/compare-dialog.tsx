'use client'
import { useTranslations } from 'next-intl'
import { CodeDiff } from '../editor/code-diff.tsx'
import { Button } from '../ui/button.tsx'
import { LocalTime, useTimeWords } from '../ui/local-time.tsx'
import { Modal } from '../ui/modal.tsx'
import type { Compared, ComparedPair } from './compared.ts'
import { SubmissionStanding } from './submission-standing.tsx'

interface CompareDialogProps {
  pair: ComparedPair
  /** Takes one of the two, where it can be taken: a submission back into the editor, one of two drafts that disagree. */
  actionOf(side: Compared): (() => void) | undefined
  onClose(): void
}

/** Two sources beside each other, with what the grader said of them. */
export default function CompareDialog({ pair: { before, after }, actionOf, onClose }: CompareDialogProps) {
  const t = useTranslations('compare')
  const timeWords = useTimeWords()
  const named = (side: Compared) => ({
    source: side.source,
    label:
      side.kind === 'submission'
        ? t('submission', { time: timeWords(side.submission.submittedAt) })
        : t(side.kind),
  })
  return (
    <Modal title={t('title')} onClose={onClose} className="inset-2 sm:inset-6">
      <div className="grid gap-x-4 border-b border-line sm:grid-cols-2">
        {[before, after].map((side, index) => (
          <Side
            key={index}
            side={side}
            sign={index === 0 ? '−' : '+'}
            action={actionOf(side)}
            onDone={onClose}
          />
        ))}
      </div>
      <div className="min-h-0 flex-1 overflow-hidden rounded-b-[10px]">
        <CodeDiff before={named(before)} after={named(after)} />
      </div>
    </Modal>
  )
}

interface SideProps {
  side: Compared
  /** What its own lines are marked with. */
  sign: '−' | '+'
  action: (() => void) | undefined
  onDone(): void
}

function Side({ side, sign, action, onDone }: SideProps) {
  const t = useTranslations('compare')
  const draft = useTranslations('draft')
  const submissions = useTranslations('submissions')
  const actionWords = ({ kind }: Compared) =>
    kind === 'submission' ? submissions('restore') : draft(kind === 'theirs' ? 'takeTheirs' : 'keepMine')
  return (
    <div className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 px-4 py-1.5 text-sm">
      <span aria-hidden="true" className={`font-mono ${sign === '−' ? 'text-bad' : 'text-good'}`}>
        {sign}
      </span>
      {side.kind === 'submission' ? (
        <>
          <h3 className="font-medium">
            <LocalTime at={side.submission.submittedAt} />
          </h3>
          <SubmissionStanding submission={side.submission} />
        </>
      ) : (
        <h3 className="font-medium">{t(side.kind)}</h3>
      )}
      {action && (
        <Button
          className="ml-auto"
          onClick={() => {
            onDone()
            action()
          }}
        >
          {actionWords(side)}
        </Button>
      )}
    </div>
  )
}
