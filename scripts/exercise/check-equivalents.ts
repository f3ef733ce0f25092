import type { Checked } from './checked.ts'
import { readEquivalents } from './equivalents.ts'

/** That they are well formed; whether they are equivalent is for `strength` to say, since that takes long. */
export async function checkEquivalents({ folder, report }: Checked): Promise<void> {
  try {
    await readEquivalents(folder.path)
  } catch (error) {
    report('equivalents.ts', error instanceof Error ? error.message : String(error))
  }
}
