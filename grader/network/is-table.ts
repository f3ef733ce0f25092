import type { LayerTable } from '../contract/layer-table.ts'
import { isPlainObject, type Value } from '../contract/value.ts'

/** Tells tables that were made here from other values; it proves nothing of a value that comes from elsewhere. */
export function isLayerTable(value: Value | undefined): value is LayerTable {
  return isPlainObject(value) && Array.isArray(value.rows) && typeof value.parameters === 'number'
}
