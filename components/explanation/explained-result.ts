// Asks an exercise how the numbers of one result are made, and keeps the answers: a window that slides asks for hundreds.
import type { CellExplanation } from '../../grader/contract/explanation.ts'
import type { Value } from '../../grader/contract/value.ts'
import { keyOfPath, type Path } from '../tensor/path.ts'
import type { Explained } from './explained-grids.ts'
import type { Explain } from './explaining.tsx'
import { pathsBeside, placeOfPath } from './places-of.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'

export interface Explainable {
  parameters: readonly { name: string }[]
  input: readonly Value[]
  /** The right one: what is explained is how its numbers are made. */
  result: Value
}

/** Cells beside the explained one that are asked, too. */
const mostBeside = 600

export class ExplainedResult {
  readonly #explain: Explain
  readonly #of: Explainable
  readonly #explanations = new Map<string, CellExplanation | null>()
  readonly #surroundings = new Map<string, Surroundings>()

  constructor(explain: Explain, of: Explainable) {
    this.#explain = explain
    this.#of = of
  }

  /** What is known of a number by now; undefined where it has to be asked, null where there is no answer. */
  find(path: Path): Explained | null | undefined {
    const explanation = this.#explanations.get(keyOfPath(path))
    if (!explanation) return explanation
    const { parameters, input, result } = this.#of
    return {
      arguments: input.map((value, index) => ({ name: parameters[index]?.name ?? `[${index}]`, value })),
      ...{ result, explanation, ...placeOfPath(path) },
      surroundings: this.#surroundings.get(planeOf(path)),
    }
  }

  /** Asks for one number, which is quick, and then for those of its matrix; `onKnown` is called after each. */
  async ask(path: Path, onKnown: () => void): Promise<void> {
    if (!this.#explanations.has(keyOfPath(path))) {
      await this.#askAll([path])
      onKnown()
    }
    if (this.#surroundings.has(planeOf(path))) return
    const beside = pathsBeside(this.#of.result, path, mostBeside)
    const explanations = await this.#askAll(beside)
    this.#surroundings.set(planeOf(path), surroundingsOf(explanations.filter((one) => one !== null)))
    onKnown()
  }

  async #askAll(paths: readonly Path[]): Promise<readonly (CellExplanation | null)[]> {
    const explanations = await this.#explain(this.#of.input, paths.map(placeOfPath))
    paths.forEach((path, index) => {
      this.#explanations.set(keyOfPath(path), explanations[index] ?? null)
    })
    return explanations
  }
}

/** The matrix that a number stands in. */
const planeOf = (path: Path) => keyOfPath(path.slice(0, -2))
