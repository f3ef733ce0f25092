const lookEveryMs = 25

/**
 * Waits for a condition, looking again and again.
 * @param what is waited for, for the error
 * @returns what `look` found
 */
export async function until<Found>(
  what: string,
  look: () => Found | Promise<Found>,
  withinMs = 30_000,
): Promise<NonNullable<Found>> {
  const end = performance.now() + withinMs
  while (performance.now() < end) {
    const found = await look()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
  }
  throw new Error(`waited ${withinMs} ms in vain for ${what}`)
}
