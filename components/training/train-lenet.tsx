'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Notice } from '../ui/notice.tsx'
import { BackendPanel } from './backend-panel.tsx'
import { ComparePanel } from './compare-panel.tsx'
import { CurvesPanel } from './curves-panel.tsx'
import { NetworkChoice } from './network-choice.tsx'
import { NetworkPanel } from './network-panel.tsx'
import { squashes } from './own-network.ts'
import { OwnPanel } from './own-panel.tsx'
import { PlanPanel } from './plan-panel.tsx'
import { PresetPanel } from './preset-panel.tsx'
import { RunPanel } from './run-panel.tsx'
import { TestPanel } from './test-panel.tsx'
import type { WantedBackend } from './training-protocol.ts'
import { isUnderWay, type Run, type TrainingState } from './training-state.ts'
import { useChoices } from './use-choices.ts'
import { useTraining } from './use-training.ts'
import { WeightsPanel } from './weights-panel.tsx'

/** LeNet is trained, in this browser, as one chooses; and is looked into while it learns, and after. */
export function TrainLeNet() {
  const t = useTranslations('training')
  const chosen = useChoices()
  const [wanted, setWanted] = useState<WantedBackend>()
  const training = useTraining()
  const { state } = training
  const isBusy = isUnderWay(state.run) || state.isLoading === true
  return (
    <>
      <div className="mb-4">
        <h1 className="text-2xl font-bold tracking-tight">{t('title')}</h1>
        <p className="mt-1 max-w-prose text-muted">{t('lead')}</p>
      </div>
      <div className="training-layout">
        <fieldset disabled={isBusy} className="min-w-0">
          <legend className="sr-only">{t('presets')}</legend>
          <PresetPanel chosen={chosen} />
        </fieldset>
        <RunPanel
          training={training}
          canStart={chosen.isComplete && !isBusy}
          onStart={() => training.start(chosen.choices, wanted)}
        />
        <div className="grid min-w-0 grid-cols-1 gap-3">
          <fieldset disabled={isBusy} className="grid min-w-0 grid-cols-1 gap-3">
            <legend className="sr-only">{t('choices')}</legend>
            {chosen.choices.own ? (
              <OwnPanel own={chosen.choices.own} />
            ) : (
              <>
                <NetworkChoice chosen={chosen} />
                <PlanPanel chosen={chosen} />
              </>
            )}
            <BackendPanel wanted={wanted} onChange={setWanted} />
          </fieldset>
          <WeightsPanel
            canSave={state.insides !== undefined}
            canLoad={!isBusy}
            save={training.save}
            onLoad={(file) => training.load(file, wanted)}
          />
        </div>
        <div className="grid min-w-0 grid-cols-1 gap-3">
          <Told state={state} />
          <CurvesPanel run={state.run} last={state.last} />
          {state.run && state.last && (
            <ComparePanel run={state.run} last={state.last} onForget={training.forgetLast} />
          )}
          <NetworkPanel insides={state.insides} onLook={training.look} />
          <TestPanel test={state.test} onLook={training.look} />
        </div>
      </div>
    </>
  )
}

/** What went wrong, and what a course that is none teaches. */
function Told({ state: { run, problem } }: { state: TrainingState }) {
  const t = useTranslations('training')
  if (problem)
    return (
      <div role="alert">
        <Notice tone="bad">
          {problem.kind === 'weights' && t(`badWeights.${problem.fault}`)}
          {problem.kind === 'fault' && t('problem.fault', { message: problem.message })}
          {(problem.kind === 'no-backend' || problem.kind === 'no-worker') && t(`problem.${problem.kind}`)}
        </Notice>
      </div>
    )
  if (run?.phase === 'diverged')
    return (
      <div role="alert">
        <Notice tone="bad">{t('diverged')}</Notice>
      </div>
    )
  if (!run || !isOnPlateau(run)) return null
  return <Notice>{t(run.choices.own ? 'ownOnPlateau' : 'onPlateau')}</Notice>
}

/** Little better than guessing among ten, after a whole epoch of an activation whose gradient vanishes. */
function isOnPlateau({ choices: { own, activation }, tests }: Run): boolean {
  const vanishes = own ? squashes(own.network) : activation === 'sigmoid'
  return vanishes && (tests.at(-1)?.accuracy ?? 1) < 0.2
}
