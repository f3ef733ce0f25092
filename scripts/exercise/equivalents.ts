import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { bundleFiles } from '../../grader/bundler/bundle.ts'
import { evaluateTrustedModule } from '../../grader/bundler/trusted-module.ts'

const text = z.string().trim().min(1)

/** A change of the solution that changes no answer, and why. */
const equivalentSchema = z.strictObject({ original: text, mutant: text, reason: text })
export type Equivalent = z.infer<typeof equivalentSchema>

/**
 * What `equivalents.ts` of an exercise folder declares; nothing where it has none.
 * @throws Error with one sentence
 */
export async function readEquivalents(folder: string): Promise<Equivalent[]> {
  const file = join(folder, 'equivalents.ts')
  if (!existsSync(file)) return []
  const [js = ''] = await bundleFiles([file], { format: 'cjs', platform: 'neutral' })
  const parsed = z.array(equivalentSchema).min(1).safeParse(evaluateTrustedModule(js, file).default)
  if (parsed.success) return parsed.data
  throw new Error('must export as its default a list of { original, mutant, reason }, or be removed')
}
