'use client'
import { useFormatter, useTranslations } from 'next-intl'
import type { LayerRow, LayerTable } from '../../grader/contract/layer-table.ts'
import { compareTables, formatOutput, formatSettings } from '../../grader/network/index.ts'

interface LayerTablesProps {
  expected: LayerTable
  /** None where there is nothing to compare. */
  yours: LayerTable | undefined
  isAccepted: boolean
  /** Over the layers of a network that nothing is expected of. */
  title?: string
}

/** A network, or two beside each other: one line a layer, and the first layer that differs marked in both. */
export function LayerTables({ expected, yours, isAccepted, title }: LayerTablesProps) {
  const t = useTranslations('network')
  const format = useFormatter()
  const difference = yours && compareTables(expected, yours)?.at
  const count = Math.max(expected.rows.length, yours?.rows.length ?? 0)
  const tables = yours ? [yours, expected] : [expected]
  const parameters = (table: LayerTable) => t('parameters', { count: format.number(table.parameters) })
  return (
    <table className="layers">
      <caption className="sr-only">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{t('number')}</span>
          </th>
          {yours && <th scope="col">{t('yours')}</th>}
          <th scope="col">{title ?? t(isAccepted ? 'asExpected' : 'expected')}</th>
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: count }, (_, index) => (
          <tr key={index} data-mark={index === difference ? 'first-wrong' : undefined}>
            <th scope="row">
              {index === difference && <span title={t('differs')}>≠ </span>}
              {index}
            </th>
            {tables.map(({ rows }, side) => (
              <td key={side}>{rows[index] && <Layer row={rows[index]} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <span className="sr-only">{t('total')}</span>
          </th>
          {tables.map((table, side) => (
            <td key={side}>{parameters(table)}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}

function Layer({ row }: { row: LayerRow }) {
  const t = useTranslations('network')
  const format = useFormatter()
  const settings = formatSettings(row)
  return (
    <>
      <span className="layer-kind">{row.kind}</span>
      {settings !== '' && <span className="layer-settings"> {settings}</span>}
      <span className="layer-output">
        {formatOutput(row.output)}
        {row.parameters > 0 && (
          <span className="text-muted"> · {t('parameters', { count: format.number(row.parameters) })}</span>
        )}
      </span>
    </>
  )
}
