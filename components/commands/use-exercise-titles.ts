'use client'
import { useEffect, useState } from 'react'

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

async function fetchTitles(): Promise<ExerciseTitle[]> {
  try {
    const response = await fetch('/api/exercises')
    return response.ok ? ((await response.json()) as { exercises: ExerciseTitle[] }).exercises : []
  } catch {
    return [] // offline: the commands of the page are there all the same
  }
}
