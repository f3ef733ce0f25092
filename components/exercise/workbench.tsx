'use client'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { RunnableBundle } from '../../grader/contract/bundle.ts'
import type { Session } from '../account/session.ts'
import { CodeEditor } from '../editor/code-editor.tsx'
import type { Place } from '../editor/problem.ts'
import type { NextExercise } from './accepted.tsx'
import { Announcement } from './announcement.tsx'
import { Hints } from './hints.tsx'
import { type Part, PartSwitch } from './part-switch.tsx'
import { Results } from './results.tsx'
import { SubmissionList } from './submission-list.tsx'
import type { ListedSubmission } from './submission-state.ts'
import { Toolbar } from './toolbar.tsx'
import { useWorkbench } from './use-workbench.ts'
import { WorkbenchNotices } from './workbench-notices.tsx'

export interface WorkbenchProps {
  bundle: RunnableBundle
  /** Title and statement, made on the server where there is one. */
  statement: ReactNode
  hints: readonly ReactNode[]
  session: Session
  submissions: readonly ListedSubmission[]
  next: NextExercise | undefined
  /** The code of a submission that was asked to be put back. */
  restored?: string | undefined
}

/** An exercise's page: the statement on the left, the editor and what came of it on the right. */
export function Workbench({
  bundle,
  statement,
  hints,
  session,
  submissions,
  next,
  restored,
}: WorkbenchProps) {
  const t = useTranslations('exercise')
  const bench = useWorkbench(bundle, session, restored)
  const [part, setPart] = useState<Part>('statement')
  const { draft, replacement, latest } = bench
  const exercise = useMemo(() => ({ slug: bundle.slug, types: bundle.types }), [bundle.slug, bundle.types])
  const run = () => {
    setPart('results')
    bench.run()
  }
  const submit = () => {
    setPart('results')
    bench.submit()
  }
  const [place, goTo] = useState<Place>()
  const results = useRef<HTMLElement>(null)
  // What is new begins at its top.
  useEffect(() => {
    results.current?.scrollTo(0, 0)
  }, [latest.phase])
  const shown = (name: Part) => (part === name ? '' : 'max-lg:hidden')
  return (
    <div className="lg:grid lg:h-[calc(100dvh-3.5rem)] lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      {part !== 'statement' && <h1 className="sr-only lg:hidden">{bundle.title}</h1>}
      <PartSwitch part={part} onPart={setPart} />
      <section
        aria-label={t('statement')}
        tabIndex={0}
        className={`px-4 py-5 lg:overflow-y-auto lg:border-r lg:border-line lg:px-6 ${shown('statement')}`}
      >
        {statement}
        <div className="mt-8 grid gap-3">
          <h2 className="font-semibold">{t('hints')}</h2>
          <Hints hints={hints} />
        </div>
        <div className="mt-8 grid gap-3">
          <h2 className="font-semibold">{t('submissions')}</h2>
          <SubmissionList
            submissions={submissions}
            onRestore={(one) => {
              setPart('code')
              void replacement.restore(one)
            }}
          />
        </div>
      </section>
      <div className={`min-h-0 min-w-0 lg:flex lg:flex-col ${part === 'statement' ? 'max-lg:hidden' : ''}`}>
        <section
          aria-label={t('code')}
          className={`grid gap-2 p-3 lg:min-h-0 lg:flex-[6] lg:grid-rows-[auto_minmax(0,1fr)_auto] ${shown('code')}`}
        >
          <WorkbenchNotices
            draft={draft}
            replacement={replacement.replacement}
            onUndo={replacement.undo}
            onDismiss={replacement.dismiss}
          />
          <div className="panel h-[60dvh] overflow-hidden lg:row-start-2 lg:h-auto lg:min-h-0">
            <CodeEditor
              exercise={exercise}
              value={draft.source}
              onChange={draft.setSource}
              onRun={run}
              onSubmit={submit}
              problems={bench.problems}
              goTo={place}
              label={t('editor', { title: bundle.title })}
            />
          </div>
        </section>
        <div className="border-y border-line bg-canvas px-3 py-2">
          <Toolbar
            status={draft.status}
            isRunning={bench.isRunning}
            isSubmitting={bench.isSubmitting}
            onRun={run}
            onSubmit={submit}
            onReset={replacement.reset}
          />
        </div>
        <section
          ref={results}
          aria-labelledby="results"
          tabIndex={0}
          className={`p-4 lg:min-h-0 lg:flex-[5] lg:overflow-y-auto ${shown('results')}`}
        >
          <h2 id="results" className="sr-only">
            {t('results')}
          </h2>
          <Results
            latest={latest}
            isStale={bench.isStale}
            next={next}
            submissions={submissions}
            parameters={bundle.parameters}
            tolerance={bundle.tolerance}
            onLine={(line, column) => {
              setPart('code')
              goTo({ line, column })
            }}
            onSendNow={bench.sendNow}
            onWithdraw={bench.withdraw}
            onFollow={bench.follow}
          />
        </section>
      </div>
      <Announcement latest={latest} />
    </div>
  )
}
