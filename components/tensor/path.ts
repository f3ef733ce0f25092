/** Keys and indices that lead to a part of a value, outermost first. */
export type Path = readonly (string | number)[]

export const isSamePath = (left: Path, right: Path): boolean =>
  left.length === right.length && left.every((key, index) => key === right[index])

/** True where a path leads through another, or ends there. */
export const isWithin = (path: Path, outer: Path): boolean => isSamePath(path.slice(0, outer.length), outer)

/** A path as a key of a map. */
export const keyOfPath = (path: Path): string => JSON.stringify(path)
