/** What was submitted; undefined where it cannot be fetched. */
export async function fetchOptionalSource(id: string): Promise<string | undefined> {
  try {
    const response = await fetch(`/api/submissions/${encodeURIComponent(id)}/source`)
    return response.ok ? ((await response.json()) as { source: string }).source : undefined
  } catch {
    return undefined // offline: the learner is told
  }
}
