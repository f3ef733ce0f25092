'use client'
import { useEffect, useState } from 'react'
import { findOptionalKept } from '../offline/find-kept.ts'
import { type ExerciseList, listPath } from '../offline/keep-exercises.ts'

interface ExerciseTitle {
  slug: string
  title: string
}

/** Every exercise, in the order of the course; none until the server has answered. */
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
  return (await findOptionalList())?.exercises ?? []
}

/** Without a network, the list that is kept for that. */
async function findOptionalList(): Promise<ExerciseList | undefined> {
  try {
    const response = await fetch(listPath)
    return response.ok ? ((await response.json()) as ExerciseList) : undefined
  } catch {
    return findOptionalKept<ExerciseList>(listPath)
  }
}
