import { watch } from 'node:fs'
import { sep } from 'node:path'

/** An editor writes a file in several steps; they are one change. */
const quietMs = 150

/** Calls back with the slugs of the folders that have changed, one call at a time. It never comes back. */
export async function watchExercises(
  roots: readonly string[],
  onChange: (slugs: readonly string[]) => Promise<void>,
): Promise<never> {
  const changed = new Set<string>()
  let wake = () => {}
  for (const root of roots)
    watch(root, { recursive: true }, (_, file) => {
      const [slug] = (file ?? '').split(sep)
      if (slug === undefined || slug === '') return
      changed.add(slug)
      wake()
    })
  for (;;) {
    if (changed.size === 0) await new Promise<void>((resolve) => (wake = resolve))
    await new Promise((resolve) => setTimeout(resolve, quietMs))
    const slugs = [...changed]
    changed.clear()
    await onChange(slugs)
  }
}
