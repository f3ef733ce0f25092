'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { useIsApple } from '../ui/use-is-apple.ts'
import type { Place, Problem } from './problem.ts'
import { useEditor } from './use-editor.ts'
import { useShortcuts } from './use-shortcuts.ts'

export interface CodeEditorProps {
  exercise: { slug: string; types: string }
  value: string
  onChange(value: string): void
  onRun(): void
  onSubmit(): void
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
  const { exercise, value, onChange, onRun, onSubmit, problems, goTo, readOnly = false, label } = props
  const t = useTranslations('editor')
  const container = useRef<HTMLDivElement>(null)
  const fallback = useRef<HTMLTextAreaElement>(null)
  const help = useHelp()
  const labelWithHelp = t('label', { label, help })
  const editor = useEditor(container, { exercise, value, onChange, fallback })
  useShortcuts({ onRun, onSubmit })
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
