// What the formulas need of the language is taken here, before a submission is loaded that may replace it.
const MakeFunction = Function
const { cos, exp, log, sin, sqrt, tanh } = Math

/** Makes the function of the formula, which speaks of the list `x`; the other arguments stay as they are. */
export default function adapt(input: unknown[]): unknown[] {
  const bind = MakeFunction('cos', 'exp', 'log', 'sin', 'sqrt', 'tanh', `return (x) => ${input[0]}`)
  input[0] = bind(cos, exp, log, sin, sqrt, tanh)
  return input
}
