import { reportFault, runtime } from './platform/runtime.ts'

/** What fails while a page is rendered is logged with the number that the page shows. */
export function onRequestError(error: unknown, request: { path: string }): void {
  const reference = error instanceof Error && 'digest' in error ? String(error.digest) : undefined
  reportFault(runtime(), error, `the page ${request.path} failed`, reference)
}
