/**
 * What JSON cannot say about a JavaScript value is said by a marker: `{ "$": "NaN" }`.
 * A submission's own object that has a key `$` becomes `{ "$": "object" }`, so that nobody can forge a marker.
 */
export interface Marker {
  $: string
}

export type Value = null | boolean | number | string | Value[] | Marker | { [key: string]: Value }

export function isMarker(value: Value | undefined): value is Marker {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    typeof (value as Marker).$ === 'string'
  )
}

/** An object by its fields; neither an array nor a marker. */
export function isPlainObject(value: Value | undefined): value is { [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isMarker(value)
}

/** The number that a value stands for, NaN and ±Infinity included; undefined where it is no number. */
export function findOptionalNumber(value: Value | undefined): number | undefined {
  if (typeof value === 'number') return value
  if (!isMarker(value)) return undefined
  if (value.$ === 'NaN') return Number.NaN
  if (value.$ === 'Infinity') return Number.POSITIVE_INFINITY
  if (value.$ === '-Infinity') return Number.NEGATIVE_INFINITY
  return undefined
}
