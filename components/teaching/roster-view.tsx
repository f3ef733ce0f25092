'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ListBar } from '../ui/list-bar.tsx'
import { ImportPanel } from './import-panel.tsx'
import { InvitationPanel } from './invitation-panel.tsx'
import { LineDialog } from './line-dialog.tsx'
import { firstColumnClass, headCellClass, LongTable } from './long-table.tsx'
import { isFound, type RosterLine } from './roster-line.ts'
import { RosterRow } from './roster-row.tsx'
import { useLineChange } from './use-line-change.ts'

interface RosterViewProps {
  course: string
  lines: readonly RosterLine[]
  /** Of the link by which students join; null: there is none. */
  invitation: string | null
  mayEdit: boolean
}

export function RosterView({ course, lines, invitation, mayEdit }: RosterViewProps) {
  const t = useTranslations('teaching.roster')
  const [sought, setSought] = useState('')
  const [edited, setEdited] = useState<string>()
  const { change, told } = useLineChange(course)
  const found = lines.filter(({ name, email, section }) => isFound(sought, [name, email, section]))
  const columns = [
    'name',
    'email',
    'section',
    'role',
    'claim',
    ...(mayEdit ? (['actions'] as const) : []),
  ] as const
  const open = lines.find(({ id }) => id === edited)
  return (
    <>
      {mayEdit && (
        <div className="mb-6 grid items-start gap-4 lg:grid-cols-2">
          <ImportPanel course={course} />
          <InvitationPanel course={course} invitation={invitation} />
        </div>
      )}
      <ListBar
        label={t('filter')}
        sought={sought}
        onSought={setSought}
        told={t('found', { found: found.length, all: lines.length })}
      />
      {told}
      <LongTable
        label={t('heading')}
        widths={[13, null, 7, 8, 14, ...(mayEdit ? [12] : [])]}
        count={found.length}
        head={columns.map((column, index) => (
          <th
            key={column}
            scope="col"
            className={`${headCellClass} text-left ${index === 0 ? `${firstColumnClass} z-20` : ''}`}
          >
            {t(`columns.${column}`)}
          </th>
        ))}
        row={(index, attributes) => {
          const line = found[index]
          if (!line) return null
          const actions = mayEdit ? { onEdit: () => setEdited(line.id), onChange: change } : undefined
          return <RosterRow key={line.id} line={line} attributes={attributes} actions={actions} />
        }}
      />
      {open && <LineDialog course={course} line={open} onClose={() => setEdited(undefined)} />}
    </>
  )
}
