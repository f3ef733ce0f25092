'use client'
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { CaseResult } from '../../grader/contract/verdict.ts'
import { StatusBadge } from '../ui/status-badge.tsx'
import { CaseView, type CaseViewing } from './case-view.tsx'
import { OnceShown } from './once-shown.tsx'

interface CaseListProps extends CaseViewing {
  cases: readonly CaseResult[]
}

/** The visible cases, each to be opened; the first that failed is open already. */
export function CaseList({ cases, ...viewing }: CaseListProps) {
  const open = cases.findIndex(({ status }) => status !== 'accepted')
  return (
    <ul className="grid grid-cols-1 gap-2">
      {cases.map((one, index) => (
        <li key={one.id}>
          <CaseEntry one={one} startsOpen={index === open} {...viewing} />
        </li>
      ))}
    </ul>
  )
}

interface CaseEntryProps extends CaseViewing {
  one: CaseResult
  startsOpen: boolean
}

/** What is closed is not drawn: the values of all cases may be many. */
function CaseEntry({ one, startsOpen, ...viewing }: CaseEntryProps) {
  const [isOpen, setOpen] = useState(startsOpen)
  return (
    <details
      className="panel group/case"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="flex list-none flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2 text-sm">
        <ChevronRight aria-hidden="true" className="size-4 shrink-0 text-muted group-open/case:rotate-90" />
        <span className="min-w-0 flex-1 basis-40">{one.title}</span>
        <StatusBadge standing={one.status} />
      </summary>
      <div className="border-t border-line px-3 pt-3 pb-4">
        <OnceShown isShown={isOpen}>
          <CaseView one={one} {...viewing} />
        </OnceShown>
      </div>
    </details>
  )
}
