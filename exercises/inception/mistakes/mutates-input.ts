export const mistake = {
  title: 'All channels are pushed into the first branch',
  hint: 'push() makes the first branch longer, which the caller did not ask for; another call with it gets the channels twice. Collect them in a new array.',
}

export function concatenateBranches(branches: Tensor3[]): Tensor3 {
  const [Y, ...others] = branches
  for (const branch of others) Y.push(...branch)
  return Y
}
