import type { LayerTable } from '../contract/layer-table.ts'
import type { Trainable } from '../contract/training.ts'

/** What a network takes, what it gives and how it ends. */
export function trainableOf({ rows, output }: LayerTable): Trainable {
  const end = rows.findLast(({ settings }) => 'activation' in settings)?.settings.activation
  return { input: rows[0]?.output ?? [], output, end: String(end ?? 'none') }
}
