import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { hasLibrary, type Kind } from '../../grader/contract/kinds.ts'
import { loadLibraryTypes } from './library-types.ts'
import { loadEditor } from './load-editor.ts'
import type { OpenEditor } from './monaco/open-editor.ts'

export interface EditedExercise {
  slug: string
  types: string
  starter: string
  kind: Kind
}

interface EditorUse {
  exercise: EditedExercise
  value: string
  onChange(value: string): void
  /** What is shown until the editor is there; the cursor moves over. */
  fallback: RefObject<HTMLTextAreaElement | null>
}

/** An editor in `container`, or undefined while it loads and where it cannot be loaded. */
export function useEditor(
  container: RefObject<HTMLElement | null>,
  { exercise, value, onChange, fallback }: EditorUse,
): OpenEditor | undefined {
  const [editor, setEditor] = useState<OpenEditor>()
  const { slug, types, starter, kind } = exercise
  /** Texts that were typed and have not come back as `value`; what comes back is no change from outside. */
  const typed = useRef<string[]>([])

  const change = useEffectEvent((text: string) => {
    typed.current.push(text)
    onChange(text)
  })
  const current = useEffectEvent(() => value)

  useEffect(() => {
    let isWanted = true
    let opened: OpenEditor | undefined
    const open = async () => {
      const [{ openEditor }, libraryTypes] = await Promise.all([
        loadEditor(),
        hasLibrary(kind) ? loadLibraryTypes() : {},
      ])
      if (!isWanted || !container.current) return
      const settings = {
        exercise: { slug, types, starter, libraryTypes },
        value: current(),
        onChange: change,
      }
      opened = openEditor(container.current, settings)
      if (fallback.current && fallback.current === document.activeElement)
        opened.focus(fallback.current.selectionStart)
      setEditor(opened)
    }
    open().catch((error: unknown) => console.warn('The editor could not be loaded.', error))
    return () => {
      isWanted = false
      opened?.close()
      setEditor(undefined)
    }
  }, [container, fallback, slug, types, starter, kind])

  useLayoutEffect(() => {
    const index = typed.current.lastIndexOf(value)
    typed.current.splice(0, index + 1)
    if (index < 0) editor?.setValue(value)
  }, [editor, value])

  return editor
}
