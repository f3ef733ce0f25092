/** What fails while a page is rendered is logged with the number that the page shows. */
export async function onRequestError(error: unknown, request: { path: string }): Promise<void> {
  // Next.js also compiles this file for a runtime that nothing here is made for.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { reportFault, runtime } = await import('./platform/runtime.ts')
  const reference = error instanceof Error && 'digest' in error ? String(error.digest) : undefined
  reportFault(runtime(), error, `the page ${request.path} failed`, reference)
}
