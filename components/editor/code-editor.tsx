'use client'
import { useTranslations } from 'next-intl'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import { useIsApple } from '../ui/use-is-apple.ts'
import type { Place, Problem } from './problem.ts'
import { type EditedExercise, useEditor } from './use-editor.ts'

export interface CodeEditorHandle {
  /** Does nothing until the editor is loaded. */
  format(): Promise<void>
  focus(): void
}

interface CodeEditorProps {
  ref: Ref<CodeEditorHandle>
  exercise: EditedExercise
  value: string
  onChange(value: string): void
  /** Shown at their lines. */
  problems: readonly Problem[]
  /** Where the cursor is to go, each time that this is another object. */
  goTo?: Place | undefined
  readOnly?: boolean
  /** What the editor is called by a screen reader. */
  label: string
}

/** The editor of a submission; while it loads, or where it cannot be loaded, a plain field with the same text. */
export function CodeEditor(props: CodeEditorProps) {
  const { ref, exercise, value, onChange, problems, goTo, readOnly = false, label } = props
  const t = useTranslations('editor')
  const container = useRef<HTMLDivElement>(null)
  const fallback = useRef<HTMLTextAreaElement>(null)
  const help = useHelp()
  const labelWithHelp = t('label', { label, help })
  const editor = useEditor(container, { exercise, value, onChange, fallback })
  useImperativeHandle(ref, () => ({
    format: async () => editor?.format(),
    focus: () => (editor ?? fallback.current)?.focus(),
  }))
  useEffect(() => editor?.setProblems(problems), [editor, problems])
  useEffect(() => {
    if (goTo) editor?.goTo(goTo)
  }, [editor, goTo])
  useEffect(() => editor?.setReadOnly(readOnly), [editor, readOnly])
  useEffect(() => editor?.setLabel(labelWithHelp), [editor, labelWithHelp])
  return (
    <div className="group flex h-full min-h-64 flex-col">
      <div className="relative min-h-0 flex-1">
        <div ref={container} className="absolute inset-0" />
        {!editor && (
          <textarea
            ref={fallback}
            aria-label={label}
            value={value}
            readOnly={readOnly}
            spellCheck={false}
            autoCapitalize="off"
            autoCorrect="off"
            onChange={(event) => onChange(event.currentTarget.value)}
            className="absolute inset-0 resize-none bg-surface p-2 font-mono text-sm text-ink"
          />
        )}
      </div>
      <p className="invisible px-2 py-1 text-xs text-muted group-focus-within:visible">
        {editor ? help : ''}
      </p>
    </div>
  )
}

/** How the keyboard leaves the editor, in which Tab indents. */
function useHelp(): string {
  const t = useTranslations('editor')
  const isApple = useIsApple()
  return t('help', { keys: isApple ? 'Ctrl+Shift+M' : 'Ctrl+M' })
}
