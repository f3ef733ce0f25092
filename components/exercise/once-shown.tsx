'use client'
import { type ReactNode, useState } from 'react'

/** Comes when it is first shown, and stays: what is costly need not be made before somebody looks. */
export function OnceShown({ isShown, children }: { isShown: boolean; children: ReactNode }) {
  const [wasShown, setWasShown] = useState(isShown)
  if (isShown && !wasShown) setWasShown(true)
  return wasShown ? children : null
}
