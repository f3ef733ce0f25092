/** While a page is fetched. */
export function Loading() {
  return (
    <p role="status" className="mx-auto max-w-4xl px-6 py-10 text-muted">
      Loading …
    </p>
  )
}
