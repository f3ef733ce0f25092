'use client'
import { useState } from 'react'
import { findOptionalLearningRate, type PresetName, presets, type TrainingChoices } from './choices.ts'

export interface Chosen {
  choices: TrainingChoices
  /** What stands in the field, number or not. */
  learningRateText: string
  /** What stands in every field can be used. */
  isComplete: boolean
  choose(part: Partial<Omit<TrainingChoices, 'learningRate'>>): void
  writeLearningRate(text: string): void
  take(preset: PresetName): void
}

export function useChoices(): Chosen {
  const [choices, setChoices] = useState<TrainingChoices>(presets.reference)
  const [learningRateText, setText] = useState(String(presets.reference.learningRate))
  return {
    choices,
    learningRateText,
    isComplete: findOptionalLearningRate(learningRateText) !== undefined,
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
  }
}
