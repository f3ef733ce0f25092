'use client'
import { type RefObject, useEffect, useState } from 'react'
import type { CodeEditorHandle } from '../editor/code-editor.tsx'
import type { UsedDraft } from '../editor/draft.ts'

const saidForMs = 2_500

/** Formats the code and saves the draft, because somebody asks for it; for a while it is said that this was done. */
export function useSaving(
  draft: UsedDraft,
  editor: RefObject<CodeEditorHandle | null>,
): { isJustSaved: boolean; save(): void } {
  const [saves, setSaves] = useState(0)
  const [isJustSaved, setJustSaved] = useState(false)
  useEffect(() => {
    if (saves === 0) return
    setJustSaved(true)
    const timer = setTimeout(() => setJustSaved(false), saidForMs)
    return () => clearTimeout(timer)
  }, [saves])
  const save = async (): Promise<void> => {
    await editor.current?.format()
    draft.save()
    setSaves((count) => count + 1)
  }
  return { isJustSaved, save: () => void save() }
}
