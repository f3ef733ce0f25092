'use client'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { ScrollX } from '../ui/scroll-x.tsx'

export interface ChartTableProps {
  label: string
  columns: readonly string[]
  /** As many cells each as there are columns; the first names the row. */
  rows: readonly (readonly ReactNode[])[]
}

const cellClass = 'px-2 py-1 text-right tabular-nums first:pl-0 first:text-left last:pr-0'

/** What a chart shows, as a table; made when it is asked for. */
export function ChartTable({ label, columns, rows }: ChartTableProps) {
  const t = useTranslations('charts')
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="mt-auto text-sm" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="w-fit text-muted hover:text-accent">{t('asTable')}</summary>
      {isOpen && (
        <div className="mt-2">
          <ScrollX label={t('tableOf', { title: label })}>
            <table aria-label={t('tableOf', { title: label })} className="w-full">
              <thead>
                <tr className="border-b border-line-strong">
                  {columns.map((column, index) => (
                    <th key={index} scope="col" className={`${cellClass} align-bottom font-medium`}>
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody className="divide-y divide-line">
                {rows.map(([name, ...cells], index) => (
                  <tr key={index}>
                    <th scope="row" className={`${cellClass} font-normal`}>
                      {name}
                    </th>
                    {cells.map((cell, column) => (
                      <td key={column} className={cellClass}>
                        {cell}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollX>
        </div>
      )}
    </details>
  )
}
