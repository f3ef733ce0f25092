import type { ChapterId } from './chapters.ts'
import type { CellExplanation } from './explanation.ts'
import type { Random } from './random.ts'
import type { TrainingOutcome } from './training.ts'

export type { CellExplanation, Factor, Term } from './explanation.ts'
export type { Random } from './random.ts'

/** Arguments of one call of the entry. */
export type Input = readonly unknown[]

export interface Example<I extends Input> {
  /** Unique among the examples, kebab-case. */
  id: string
  title: string
  input: I
}

export interface GroupBase {
  id: string
  /** What the group is about, as a student reads it: "Kernels that are not square". */
  title: string
  /** Said when a case of the group fails; it tells where to look, never a number of a hidden input. */
  hint: string
  /** Share of the score, 0..1; all weights of an exercise add up to 1. */
  weight: number
}

export interface HiddenGroup<I extends Input> extends GroupBase {
  /** The group's inputs. Same random source, same inputs; called once per deployment's seed. */
  generate(random: Random): I[]
}

export interface InvalidGroup extends GroupBase {
  /** Inputs that the entry must refuse with a RangeError. */
  generate(random: Random): Input[]
}

interface CommonDefinition<I extends Input> {
  /** Place on the map; unique over all exercises. */
  order: number
  chapter: ChapterId
  title: string
  /** One sentence: what is learned here. */
  summary: string
  /** How long it takes somebody who has done the prerequisites, to the nearest five minutes. */
  minutes: number
  /** Slugs of the exercises whose ideas this one builds on directly. */
  prerequisites?: string[]
  /** Name of the function that a submission exports. */
  entry: string
  /** As in TypeScript, without `function`: `corr2d(X: Matrix, K: Matrix): Matrix`. */
  signature: string
  parameters: { name: string; description: string }[]
  /** Further ambient type declarations of this exercise, as TypeScript source. */
  types?: string
  /** Two numbers are equal within absolute + relative × |expected|. Default 1e-9 and 1e-6. */
  tolerance?: { absolute: number; relative: number }
  /** Of a submission. Defaults: 500 ms a case, 5 000 ms in all (processor time), 64 MiB, 100 000 entries a result. */
  limits?: { caseMs?: number; totalMs?: number; memoryMiB?: number; outputEntries?: number }
  /** The visible cases: what the statement shows and the browser runs. */
  examples: { title: string; weight: number; cases: Example<I>[] }
  /** Some, but for an entry without parameters. */
  groups: HiddenGroup<I>[]
  /** None only where no input is invalid. */
  invalid?: InvalidGroup
}

/** What the entry returns is compared with what the solution returns. */
export interface FunctionDefinition<I extends Input> extends CommonDefinition<I> {
  kind: 'function'
  /**
   * How one number (or truth value) of the right result for `input` is made.
   * @param at its index, outermost axis first; empty where the result, or the field, is one number
   * @param field where the result is an object: the path of the field, such as `dK` or `running.mean`; else empty
   */
  explain(input: I, at: readonly number[], field: string): CellExplanation
}

/** The entry returns a model of TensorFlow.js layers; its layers are compared with those of the solution's. */
export interface ModelDefinition<I extends Input> extends CommonDefinition<I> {
  kind: 'model'
}

/**
 * The entry, `buildModel`, returns a network that tells digits apart, and `trainingPlan` says how it is to be trained. The one
 * visible case is that the network takes a digit and gives ten probabilities; the rest is what it reads in the end.
 */
export interface TrainingDefinition extends CommonDefinition<[]> {
  kind: 'training'
  training: {
    plan: GroupBase
    accuracy: GroupBase & {
      /** Shares of the held-out digits that are to be read rightly, ascending: each is worth the same. */
      thresholds: number[]
    }
    /**
     * What a training may compute: three times (forward, and back twice) the network's multiply-accumulates and the numbers that
     * its layers make, for each example of each epoch.
     */
    budget: number
    /** Digits to learn from, and digits to be measured on. */
    examples: number
    measured: number
  }
}

export type ExerciseDefinition<I extends Input> =
  | FunctionDefinition<I>
  | ModelDefinition<I>
  | TrainingDefinition

/** What `mistakes/<name>.ts` exports beside the wrong entry, as `mistake`. */
export interface MistakeDefinition {
  /** What is wrong, in a few words: "The kernel is flipped". */
  title: string
  /** Helps without giving the solution away. */
  hint: string
  /** The visible cases do not catch it; only a hidden group does. */
  hiddenOnly?: true
  /** Names of mistakes that this one goes before where both explain a verdict. */
  precedes?: string[]
  /** Of the kind `training`: how a training ends that makes this mistake. */
  outcome?: TrainingOutcome
}

/** Declares an exercise; gives the compiler the types of its inputs and returns the definition as it is. */
export function defineExercise<I extends Input>(definition: ExerciseDefinition<I>): ExerciseDefinition<I> {
  return definition
}
