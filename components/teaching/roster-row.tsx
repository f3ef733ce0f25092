'use client'
import { RefreshCw } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { cellClass, firstColumnClass } from './long-table.tsx'
import type { RosterLine } from './roster-line.ts'
import type { LineChange } from './use-line-change.ts'

interface RowActions {
  onEdit(): void
  onChange(line: string, change: LineChange): Promise<boolean>
}

interface RosterRowProps {
  line: RosterLine
  attributes: { 'aria-rowindex': number; className: string }
  actions: RowActions | undefined
}

export function RosterRow({ line, attributes, actions }: RosterRowProps) {
  const t = useTranslations('teaching.roster')
  const role = useTranslations('teaching.roles')
  const { name, email, section, isRemoved } = line
  return (
    <tr {...attributes}>
      <th
        scope="row"
        title={name}
        className={`${cellClass} ${firstColumnClass} truncate text-left font-medium ${isRemoved ? 'text-muted line-through' : ''}`}
      >
        {name}
      </th>
      <td title={email} className={`${cellClass} truncate`}>
        {email}
      </td>
      <td className={`${cellClass} truncate`}>{section}</td>
      <td className={cellClass}>{role(line.role)}</td>
      <td className={`${cellClass} whitespace-nowrap`}>
        <Claim line={line} actions={actions} />
      </td>
      {actions && (
        <td className={`${cellClass} whitespace-nowrap`}>
          <Button look="quiet" className="-ml-3" aria-label={t('editOf', { name })} onClick={actions.onEdit}>
            {t('edit')}
          </Button>
          {isRemoved ? (
            <Button
              look="quiet"
              aria-label={t('restoreOf', { name })}
              onClick={() => void actions.onChange(line.id, { isRemoved: false })}
            >
              {t('restore')}
            </Button>
          ) : (
            <Confirm
              trigger={
                <Button look="quiet" aria-label={t('removeOf', { name })}>
                  {t('remove')}
                </Button>
              }
              title={t('removeTitle', { name })}
              description={t('removeDescription')}
              confirmLabel={t('remove')}
              onConfirm={() => void actions.onChange(line.id, { isRemoved: true })}
            />
          )}
        </td>
      )}
    </tr>
  )
}

/** Whether the line is somebody's yet, and by which code it becomes so. */
function Claim({ line, actions }: Pick<RosterRowProps, 'line' | 'actions'>) {
  const t = useTranslations('teaching.roster')
  const { name, claimCode } = line
  if (line.isRemoved) return <span className="text-muted">{t('removed')}</span>
  if (line.isClaimed) return <span className="text-good">{t('claimed')}</span>
  if (!claimCode) return <span className="text-muted">{t('unclaimed')}</span>
  return (
    <span className="inline-flex items-center gap-1">
      <code className="text-xs">{claimCode}</code>
      {actions && (
        <Confirm
          trigger={
            <Button look="quiet" aria-label={t('renewOf', { name })} title={t('renew')}>
              <RefreshCw aria-hidden="true" className="size-3.5" />
            </Button>
          }
          title={t('renewTitle', { name })}
          description={t('renewDescription')}
          confirmLabel={t('renew')}
          onConfirm={() => void actions.onChange(line.id, { renewCode: true })}
        />
      )}
    </span>
  )
}
