/**
 * How one cell of a result is made, for the views and the reports: the input cells that take part, the terms and the
 * total. A view lights the input cells up, lays the kernel over them and writes the terms out.
 */
export interface Factor {
  /**
   * The parameter that the number comes from, with the path of the field where that is an object: `X`, `p.W1`. None for
   * a constant of the definition, or a number that is computed on the way.
   */
  parameter?: string | undefined
  /** Its index there, outermost axis first. In padding it lies outside the input: -1, or the size and beyond. */
  at?: number[] | undefined
  value: number
  /** The number comes from padding, not from the input. */
  padding?: true | undefined
}

export interface Term {
  factors: Factor[]
  /** The product of the factors. */
  value: number
  /** Which partial sum the term belongs to, such as the input channel; counted from 0. */
  part?: number | undefined
}

export interface CellExplanation {
  /** `sum` Σ terms · `average` Σ terms / divisor · `max` the greatest term · `formula` as written in `formula` */
  combine: 'sum' | 'average' | 'max' | 'formula'
  terms: Term[]
  divisor?: number | undefined
  /** For `formula`: the computation with its numbers put in, without the result. */
  formula?: string | undefined
  total: number | boolean
}
