/** A place in the source; lines and columns count from 1. */
export interface Place {
  line: number
  column?: number | undefined
}

/** Something to be shown there. */
export interface Problem extends Place {
  message: string
}
