import type { UsedDraft } from '../editor/draft.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import type { Replacement } from './use-replacement.ts'

interface WorkbenchNoticesProps {
  draft: UsedDraft
  replacement: Replacement | undefined
  onUndo(): void
  onDismiss(): void
}

/** What the learner has to decide, or may take back. */
export function WorkbenchNotices({ draft, replacement, onUndo, onDismiss }: WorkbenchNoticesProps) {
  const { problem, conflict } = draft
  return (
    <div className="grid grid-cols-1 gap-2 empty:hidden" aria-live="polite">
      {problem && <Notice tone="bad">{problem}</Notice>}
      {conflict && (
        <Notice
          tone="bad"
          actions={
            <>
              <Button onClick={conflict.keepMine}>Keep mine</Button>
              <Button onClick={conflict.takeTheirs}>Take theirs</Button>
            </>
          }
        >
          This draft was changed in another tab or on another machine.
        </Notice>
      )}
      {replacement && (
        <Notice
          actions={
            <>
              {replacement.before !== undefined && <Button onClick={onUndo}>Undo</Button>}
              <Button look="quiet" onClick={onDismiss}>
                Dismiss
              </Button>
            </>
          }
        >
          {replacement.words}
        </Notice>
      )}
    </div>
  )
}
