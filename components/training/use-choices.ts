'use client'
import { useEffect, useState } from 'react'
import {
  choicesOf,
  findOptionalLearningRate,
  type PresetName,
  presets,
  type TrainingChoices,
} from './choices.ts'
import { findOptionalOwnNetwork } from './find-own-network.ts'
import { type OwnNetwork, ownHash } from './own-network.ts'

export interface Chosen {
  choices: TrainingChoices
  /** What stands in the field, number or not. */
  learningRateText: string
  /** What stands in every field can be used. */
  isComplete: boolean
  choose(part: Partial<Omit<TrainingChoices, 'learningRate'>>): void
  writeLearningRate(text: string): void
  take(preset: PresetName): void
  /** What this tab has brought along from an exercise, chosen or not. */
  own: OwnNetwork | undefined
  takeOwn(): void
}

export function useChoices(): Chosen {
  const [choices, setChoices] = useState<TrainingChoices>(presets.reference)
  const [learningRateText, setText] = useState(String(presets.reference.learningRate))
  const [own, setOwn] = useState<OwnNetwork>()
  useEffect(() => {
    const found = findOptionalOwnNetwork(sessionStorage)
    setOwn(found)
    if (found && location.hash === ownHash) setChoices(choicesOf(found))
  }, [])
  return {
    choices,
    learningRateText,
    isComplete: choices.own !== undefined || findOptionalLearningRate(learningRateText) !== undefined,
    choose: (part) => setChoices({ ...choices, ...part }),
    writeLearningRate: (text) => {
      setText(text)
      const learningRate = findOptionalLearningRate(text)
      if (learningRate !== undefined) setChoices({ ...choices, learningRate })
    },
    take: (preset) => {
      setChoices(presets[preset])
      setText(String(presets[preset].learningRate))
    },
    own,
    takeOwn: () => own && setChoices(choicesOf(own)),
  }
}
