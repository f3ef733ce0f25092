// A network as a table of layers: kinds, settings, shapes, parameters and multiply-accumulates, computed here from the
// topology alone.
//
// Theory of operation: what is the same network is the same table, however it was spelt. An activation of its own joins the
// convolution or dense layer right before it; zeros around a picture join the convolution right after them; a layer that
// changes nothing has no row; `same` padding is told by the rows and columns that it adds.
import type { LayerRow, LayerTable } from '../contract/layer-table.ts'
import type { Value } from '../contract/value.ts'
import { listLayers, type WrittenLayer } from './list-layers.ts'
import { type Flow, leavesZeros, noActivation, readLayer, row, zerosRow } from './read-layer.ts'
import { Settings } from './settings.ts'
import { noPadding } from './sides.ts'
import { UnreadableNetwork } from './unreadable.ts'

/** Far more than any network of the course has. */
const mostRows = 1_000

/**
 * @param topology what `model.toJSON` of TensorFlow.js writes, parsed; it may be anything
 * @throws UnreadableNetwork where it is not one layer after the other, or has a layer that is not known here
 */
export function layerTableOf(topology: Value): LayerTable {
  const [first, ...rest] = listLayers(topology)
  if (!first) throw new UnreadableNetwork('model.empty', {})
  const shape = inputShapeOf(first)
  const rows: LayerRow[] = [row('input', {}, shape)]
  let flow: Flow = { shape, zeros: noPadding }
  const add = (made: LayerRow) => {
    join(rows, made)
    flow = { shape: made.output, zeros: noPadding }
  }
  const layers = first.className === 'InputLayer' ? rest : [first, ...rest]
  for (const [index, layer] of layers.entries()) {
    if (leavesZeros(layer, flow)) add(zerosRow(flow))
    const read = readLayer(index + 1, layer, flow)
    if (read && 'kind' in read) add(read)
    else if (read) flow = { ...flow, zeros: read.zeros }
    if (rows.length > mostRows) throw new UnreadableNetwork('model.too-large', {})
  }
  if (flow.zeros.some((count) => count > 0)) add(zerosRow(flow))
  return total(rows)
}

function inputShapeOf(first: WrittenLayer): number[] {
  const settings = new Settings(1, first)
  if (settings.isUnset('batch_input_shape'))
    throw new UnreadableNetwork('model.input', { kind: first.className })
  return settings.batchShape('batch_input_shape')
}

/** An activation is part of the layer before it where that has none of its own. */
function join(rows: LayerRow[], made: LayerRow): void {
  const last = rows.at(-1)
  if (made.kind === 'activation' && last?.settings.activation === noActivation)
    rows[rows.length - 1] = { ...last, settings: { ...last.settings, ...made.settings } }
  else rows.push(made)
}

function total(rows: LayerRow[]): LayerTable {
  const sumOf = (field: 'parameters' | 'macs') => rows.reduce((sum, one) => sum + one[field], 0)
  const [parameters, macs] = [sumOf('parameters'), sumOf('macs')]
  const isExact = [parameters, macs, ...rows.flatMap(({ output }) => output)].every(Number.isSafeInteger)
  if (!isExact) throw new UnreadableNetwork('model.too-large', {})
  return { rows, output: (rows.at(-1) as LayerRow).output, parameters, macs }
}
