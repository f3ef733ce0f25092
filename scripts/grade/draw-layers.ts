import colors from 'picocolors'
import type { LayerTable } from '../../grader/contract/layer-table.ts'
import { formatOutput, formatSettings } from '../../grader/network/index.ts'
import type { Paint } from './draw.ts'

/** A network as lines of text, one layer each: number, kind and settings, shape, parameters; one of them marked. */
export function drawLayers(
  { rows, parameters }: LayerTable,
  marked: number | undefined,
  paint: Paint,
): string[] {
  const cells = rows.map((row, number) => [
    String(number),
    [row.kind, formatSettings(row)].filter(Boolean).join(' '),
    formatOutput(row.output),
    String(row.parameters),
  ])
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const lines = cells.map((row, number) => {
    const [index = '', layer = '', output = '', count = ''] = row.map((text, column) =>
      column === 1 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0),
    )
    const line = `${layer}  ${output}  ${count}`
    return number === marked ? paint(`[${index}] ${line}`) : ` ${index}  ${line}`
  })
  const end = marked === rows.length ? [paint(`[${marked}] …`)] : []
  return [...lines, ...end, colors.dim(`${parameters} parameters`)]
}
