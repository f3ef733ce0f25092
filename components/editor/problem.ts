/** Something to be shown at a line of the source; lines and columns count from 1. */
export interface Problem {
  line: number
  column?: number | undefined
  message: string
}
