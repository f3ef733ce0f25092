import { evaluateTrustedModule } from '../bundler/trusted-module.ts'
import { type Exercise, exerciseSchema } from '../contract/exercise-schema.ts'
import { ExerciseError } from './fault.ts'

/** The checked definition of a compiled `exercise.ts`. @throws ExerciseError that names every field that is wrong */
export function evaluateDefinition(slug: string, exerciseJs: string): Exercise {
  const fail = (messages: string[]) =>
    new ExerciseError(messages.map((message) => ({ slug, file: 'exercise.ts', message })))
  let definition: unknown
  try {
    definition = evaluateTrustedModule(exerciseJs, `${slug}/exercise.ts`).default
  } catch (error) {
    throw fail([`cannot be loaded: ${error}`])
  }
  if (definition === undefined) throw fail(['must have `export default defineExercise({ … })`'])
  const parsed = exerciseSchema.safeParse(definition)
  if (parsed.success) return parsed.data as Exercise
  throw fail(
    parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the definition'}: ${message}`),
  )
}
