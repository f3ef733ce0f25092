import type { PrivateBundle, PublicBundle } from '../contract/bundle.ts'
import type { ExerciseFolder } from './folders.ts'
import { compilePrivateBundle } from './private-bundle.ts'
import { compilePublicBundle } from './public-bundle.ts'
import { readSources } from './sources.ts'

export interface CompiledExercise {
  public: PublicBundle
  private: PrivateBundle
}

/** @throws ExerciseError with every fault that keeps the folder from being used */
export async function compileExercise(folder: ExerciseFolder): Promise<CompiledExercise> {
  const sources = readSources(folder)
  const judging = await compilePrivateBundle(sources)
  return { public: await compilePublicBundle(sources, judging), private: judging }
}
