'use client'
import { useEffect, useState } from 'react'
import { findOptionalKept } from './find-kept.ts'

export type Kept<Value> = { state: 'reading' } | { state: 'there'; value: Value } | { state: 'missing' }

/** Reads what the service worker keeps of an address. */
export function useKept<Value>(path: string): Kept<Value> {
  const [kept, setKept] = useState<Kept<Value>>({ state: 'reading' })
  useEffect(() => {
    let isWanted = true
    const tell = (value: Value | undefined) => {
      if (isWanted) setKept(value === undefined ? { state: 'missing' } : { state: 'there', value })
    }
    findOptionalKept<Value>(path).then(tell, () => tell(undefined))
    return () => {
      isWanted = false
    }
  }, [path])
  return kept
}
