export interface Reference {
  from: string
  to: string
}

/**
 * Tables in an order in which their rows can be written: each after those it refers to.
 * @throws where a table refers, by whatever way, to itself
 */
export function orderByReferences(tables: readonly string[], references: readonly Reference[]): string[] {
  const ordered: string[] = []
  let left = [...tables]
  while (left.length > 0) {
    const next = left.filter(
      (table) => !references.some(({ from, to }) => from === table && left.includes(to)),
    )
    if (next.length === 0)
      throw new Error(`A backup cannot hold tables that refer to each other in a circle: ${left.join(', ')}.`)
    ordered.push(...next)
    left = left.filter((table) => !next.includes(table))
  }
  return ordered
}
