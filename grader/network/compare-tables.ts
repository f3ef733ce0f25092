import type { LayerRow, LayerTable } from '../contract/layer-table.ts'
import { type Message, say } from '../contract/message.ts'
import { formatOutput, formatSetting, nouns } from './words.ts'

interface TableDifference extends Message {
  /** Index of the first row that differs; one of the tables may be at its end. */
  at: number
}

/** The first layer that is not as it should be, and the first thing about it; null where the networks are the same. */
export function compareTables(expected: LayerTable, actual: LayerTable): TableDifference | null {
  const length = Math.max(expected.rows.length, actual.rows.length)
  for (let at = 0; at < length; at++) {
    const said = compareRows(at, expected.rows[at], actual.rows[at])
    if (said) return { at, ...said }
  }
  return null
}

function compareRows(number: number, expected?: LayerRow, actual?: LayerRow): Message | null {
  if (!actual || !expected) {
    if (expected) return say('layer.missing', { last: number - 1, number, expected: nouns[expected.kind] })
    return actual ? say('layer.extra', { number, actual: nouns[actual.kind] }) : null
  }
  const [wanted, got] = [nouns[expected.kind], nouns[actual.kind]]
  if (wanted !== got) return say('layer.kind', { number, actual: got, expected: wanted })
  for (const [name, value] of Object.entries(expected.settings)) {
    const text = formatSetting(name, actual.settings[name] ?? 'missing')
    const right = formatSetting(name, value)
    if (text !== right)
      return say('layer.setting', { number, layer: got, setting: name, actual: text, expected: right })
  }
  const [shape, right] = [formatOutput(actual.output), formatOutput(expected.output)]
  // Rows of one kind and setting make the same of the same: this is the input, or what follows from it.
  return shape === right ? null : say('layer.input', { actual: shape, expected: right })
}
