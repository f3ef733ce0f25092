'use client'
import { useTranslations } from 'next-intl'
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import type { RunnableBundle } from '../../grader/contract/bundle.ts'
import type { Session } from '../account/session.ts'
import { CodeEditor, type CodeEditorHandle } from '../editor/code-editor.tsx'
import type { Place } from '../editor/problem.ts'
import { StepThroughCases } from '../step-through/step-through-cases.tsx'
import type { NextStep } from './accepted.tsx'
import { Announcement } from './announcement.tsx'
import { CodePane } from './code-pane.tsx'
import type { Compared } from './compared.ts'
import { findOptionalAssignment, type HandingIn } from './handing-in.ts'
import { Hints } from './hints.tsx'
import { OnceShown } from './once-shown.tsx'
import type { PaneSizes } from './pane-sizes.ts'
import { Panes } from './panes.tsx'
import { type Part, PartSwitch } from './part-switch.tsx'
import { ReadingPane } from './reading-pane.tsx'
import { Results } from './results.tsx'
import type { SolutionAccess } from './solution-access.ts'
import { SolutionView } from './solution-view.tsx'
import { SubmissionList } from './submission-list.tsx'
import type { ListedSubmission } from './submission-state.ts'
import { Toolbar } from './toolbar.tsx'
import { useComparison } from './use-comparison.ts'
import { useParts } from './use-parts.ts'
import { useSaving } from './use-saving.ts'
import { useSolution } from './use-solution.ts'
import { useWorkbench } from './use-workbench.ts'
import { useWorkbenchCommands } from './use-workbench-commands.ts'
import { WorkbenchNotices } from './workbench-notices.tsx'

const CompareDialog = lazy(() => import('./compare-dialog.tsx'))

export interface WorkbenchProps {
  bundle: RunnableBundle
  /** Title and statement, made on the server where there is one. */
  statement: ReactNode
  hints: readonly ReactNode[]
  session: Session
  submissions: readonly ListedSubmission[]
  solutionAccess: SolutionAccess
  paneSizes: PaneSizes
  next: NextStep | undefined
  /** What the page's address says that submissions are handed in for. */
  handingIn: HandingIn | undefined
  /** The code of a submission that was asked to be put back. */
  restored?: string | undefined
}

/** An exercise's page: what is to be read on the left, the editor and what came of it on the right. */
export function Workbench(props: WorkbenchProps) {
  const { bundle, statement, hints, submissions, solutionAccess, paneSizes, next, handingIn, restored } =
    props
  const t = useTranslations('exercise')
  const assignment = findOptionalAssignment(handingIn)
  const bench = useWorkbench(bundle, props.session, restored, assignment)
  const { draft, replacement, latest } = bench
  const { part, tab, showPart, showTab, focus } = useParts()
  const editor = useRef<CodeEditorHandle>(null)
  const results = useRef<HTMLElement>(null)
  const saving = useSaving(draft, editor)
  const comparison = useComparison(draft.source, replacement.tellNotFetched)
  const solution = useSolution({
    exercise: bundle.slug,
    access: solutionAccess,
    isShown: tab === 'solution',
    session: bench.session,
    onSession: bench.onSession,
  })
  const [hintsShown, setHintsShown] = useState(0)
  const [isAskingReset, askReset] = useState(false)
  const [place, goTo] = useState<Place>()
  const { slug, types, starter, kind } = bundle
  const exercise = useMemo(() => ({ slug, types, starter, kind }), [slug, types, starter, kind])

  const run = () => {
    showPart('results')
    bench.run()
  }
  const submit = () => {
    showPart('results')
    bench.submit()
  }
  const nextHint = () => {
    showTab('hints')
    setHintsShown(hintsShown + 1)
  }
  const compareWithLast = () => void comparison.compareSubmissions(submissions.slice(0, 1))
  useWorkbenchCommands({
    run: bench.isRunning ? undefined : run,
    submit: bench.isSubmitting ? undefined : submit,
    save: saving.save,
    format: () => void editor.current?.format(),
    reset: () => askReset(true),
    nextHint: hintsShown < hints.length ? nextHint : undefined,
    compare: submissions.length > 0 ? compareWithLast : undefined,
    showTab,
    showStepThrough: bundle.explainJs === undefined ? undefined : () => showTab('step-through'),
    focusEditor: () => focus('code', () => editor.current),
    focusResults: () => focus('results', () => results.current),
  })
  // What is new begins at its top.
  useEffect(() => {
    results.current?.scrollTo(0, 0)
  }, [latest.phase])

  const actionOf = (side: Compared): (() => void) | undefined => {
    if (side.kind === 'submission')
      return () => {
        showPart('code')
        replacement.put(side.source, 'submissionIsBack')
      }
    if (!draft.conflict || comparison.pair?.after.kind !== 'theirs') return undefined
    return side.kind === 'theirs' ? draft.conflict.takeTheirs : draft.conflict.keepMine
  }
  const shown = (name: Part) => (part === name ? '' : 'max-lg:hidden')
  return (
    <div className="lg:h-[calc(100dvh-3.5rem)]">
      <HiddenHeading title={bundle.title} isAlways={tab !== 'statement'} isNarrow={part !== 'statement'} />
      <PartSwitch part={part} onPart={showPart} />
      <Panes
        sizes={paneSizes}
        reading={
          <ReadingPane
            tab={tab}
            onTab={showTab}
            className={shown('statement')}
            contents={{
              statement,
              'step-through':
                bundle.explainJs === undefined ? undefined : (
                  <OnceShown isShown={tab === 'step-through'}>
                    <StepThroughCases bundle={bundle} />
                  </OnceShown>
                ),
              hints: <Hints hints={hints} shown={hintsShown} onNext={nextHint} />,
              submissions: (
                <SubmissionList
                  submissions={submissions}
                  onRestore={(one) => {
                    showPart('code')
                    void replacement.restore(one)
                  }}
                  onCompare={(chosen) => void comparison.compareSubmissions(chosen)}
                />
              ),
              solution: (
                <SolutionView
                  used={solution}
                  onCompare={(source) =>
                    comparison.compare({
                      before: { kind: 'draft', source: draft.source },
                      after: { kind: 'solution', source },
                    })
                  }
                />
              ),
            }}
          />
        }
        code={
          <CodePane
            label={t('code')}
            isShown={part !== 'statement'}
            className={shown('code')}
            notices={
              <WorkbenchNotices
                draft={draft}
                replacement={replacement.replacement}
                onCompare={(theirs) =>
                  comparison.compare({
                    before: { kind: 'draft', source: draft.source },
                    after: { kind: 'theirs', source: theirs },
                  })
                }
                onUndo={replacement.undo}
                onDismiss={replacement.dismiss}
              />
            }
            editor={
              <CodeEditor
                ref={editor}
                exercise={exercise}
                value={draft.source}
                onChange={draft.setSource}
                problems={bench.problems}
                goTo={place}
                label={t('editor', { title: bundle.title })}
              />
            }
            toolbar={
              <Toolbar
                handingIn={handingIn}
                status={draft.status}
                isJustSaved={saving.isJustSaved}
                isRunning={bench.isRunning}
                isSubmitting={bench.isSubmitting}
                onRun={run}
                onSubmit={submit}
                onReset={replacement.reset}
                askingReset={{ isOpen: isAskingReset, onOpen: askReset }}
              />
            }
          />
        }
        results={
          <section
            ref={results}
            aria-labelledby="results"
            tabIndex={0}
            className={`p-4 lg:overflow-y-auto ${shown('results')}`}
          >
            <h2 id="results" className="sr-only">
              {t('results')}
            </h2>
            <Results
              latest={latest}
              isStale={bench.isStale}
              isAttempt={assignment !== undefined}
              next={next}
              submissions={submissions}
              parameters={bundle.parameters}
              tolerance={bundle.tolerance}
              onLine={(line, column) => {
                showPart('code')
                goTo({ line, column })
              }}
              onSendNow={bench.sendNow}
              onWithdraw={bench.withdraw}
              onFollow={bench.follow}
            />
          </section>
        }
      />
      <Announcement latest={latest} />
      <Suspense>
        {comparison.pair && (
          <CompareDialog pair={comparison.pair} actionOf={actionOf} onClose={comparison.close} />
        )}
      </Suspense>
    </div>
  )
}

interface HiddenHeadingProps {
  title: string
  isAlways: boolean
  /** Only where there is room for one part of the page at a time. */
  isNarrow: boolean
}

/** The statement has the page's heading; this one is for when it is out of sight. */
function HiddenHeading({ title, isAlways, isNarrow }: HiddenHeadingProps) {
  if (!isAlways && !isNarrow) return null
  return <h1 className={isAlways ? 'sr-only' : 'sr-only lg:hidden'}>{title}</h1>
}
