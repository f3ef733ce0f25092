export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the numbers of the worked example whatever comes in. Compute them from x.',
}

export function activations(_x: number[]) {
  return {
    sigmoid: [0.11920292202211755, 0.3775406687981454, 0.5, 0.7310585786300049, 0.9525741268224334],
    sigmoidGradient: [0.10499358540350651, 0.2350037122015945, 0.25, 0.19661193324148185, 0.045176659730912],
    relu: [0, 0, 0, 1, 3],
    reluGradient: [0, 0, 0, 1, 1],
  }
}
