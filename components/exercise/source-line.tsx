interface SourceLineProps {
  line: number
  column: number | undefined
  /** Leads there; where there is nothing to lead to, the place is said only. */
  onLine: ((line: number, column: number | undefined) => void) | undefined
}

/** A place in the learner's own source. */
export function SourceLine({ line, column, onLine }: SourceLineProps) {
  const words = column === undefined ? `line ${line}` : `line ${line}, column ${column}`
  if (!onLine) return <span className="whitespace-nowrap text-muted">({words})</span>
  return (
    <button type="button" className="link whitespace-nowrap" onClick={() => onLine(line, column)}>
      Go to {words}
    </button>
  )
}
