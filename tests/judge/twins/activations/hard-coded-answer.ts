const s = [0.119202922, 0.3775406688, 0.5, 0.7310585786, 0.9525741268]

export const activations = () => ({
  sigmoid: s,
  sigmoidGradient: [0.1049935854, 0.2350037122, 0.25, 0.1966119332, 0.0451766597],
  relu: [...'00013'].map(Number),
  reluGradient: [0, 0, 0, 1, 1],
})
