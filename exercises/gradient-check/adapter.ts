// What the formulas need of the language is taken here, before a submission is loaded that may replace it.
const MakeFunction = Function
const { cos, exp, log, sin, sqrt, tanh } = Math

/** The formula becomes a function; the other arguments stay as they are. */
export default function adapt(input: unknown[]): unknown[] {
  input[0] = functionOf(input[0] as string)
  return input
}

/** Of a formula that speaks of the list `x`. */
export function functionOf(formula: string): (x: number[]) => number {
  const bind = MakeFunction('cos', 'exp', 'log', 'sin', 'sqrt', 'tanh', `return (x) => ${formula}`)
  return bind(cos, exp, log, sin, sqrt, tanh)
}
