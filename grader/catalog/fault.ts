/** What is wrong with an exercise folder, and what its author can do. All faults are collected, then shown together. */
export interface Fault {
  slug: string
  /** The file, relative to the exercise's folder; empty for the folder itself. */
  file: string
  /** What is wrong, and what to do. */
  message: string
}

export function formatFault({ slug, file, message }: Fault): string {
  return `${[slug, file].filter(Boolean).join('/')}: ${message}`
}

/** Thrown where an exercise cannot be used at all. */
export class ExerciseError extends Error {
  override name = 'ExerciseError'
  readonly faults: readonly Fault[]
  constructor(faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n'))
    this.faults = faults
  }
}
