'use client'
import { useEffect, useState } from 'react'
import type { ListedExercise } from '../../grader/contract/bundle.ts'
import { findOptionalKept } from '../offline/find-kept.ts'
import { type ExerciseList, listPath } from '../offline/keep-exercises.ts'

type ExerciseTitle = Pick<ListedExercise, 'slug' | 'title'>

/** Every exercise, in the order of the course; none until the server, or what is kept of it, has answered. */
export function useExerciseTitles(): readonly ExerciseTitle[] {
  const [titles, setTitles] = useState<readonly ExerciseTitle[]>([])
  useEffect(() => {
    let isWanted = true
    void fetchTitles().then((fetched) => {
      if (isWanted) setTitles(fetched)
    })
    return () => {
      isWanted = false
    }
  }, [])
  return titles
}

async function fetchTitles(): Promise<readonly ExerciseTitle[]> {
  try {
    const response = await fetch(listPath)
    return response.ok ? ((await response.json()) as ExerciseList).exercises : []
  } catch {
    return (await findOptionalKept<ExerciseList>(listPath))?.exercises ?? [] // offline
  }
}
