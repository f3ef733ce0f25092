import type { Explain } from '../explanation/explaining.tsx'
import { explainCell } from './operation.ts'
import type { Settings } from './settings.ts'

/** Answers the views' questions about the result of these settings. */
export const explainBy =
  (settings: Settings): Explain =>
  async (_, places) =>
    places.map(({ at: [row = 0, column = 0] }) => explainCell(settings, [row, column]))
