export type Part = 'statement' | 'code' | 'results'

const parts: readonly { id: Part; words: string }[] = [
  { id: 'statement', words: 'Exercise' },
  { id: 'code', words: 'Code' },
  { id: 'results', words: 'Results' },
]

/** Where there is room for one part of the page at a time, which one. */
export function PartSwitch({ part, onPart }: { part: Part; onPart(part: Part): void }) {
  return (
    <nav
      aria-label="Parts of this page"
      className="sticky top-0 z-10 border-b border-line bg-canvas lg:hidden"
    >
      <ul className="grid grid-cols-3">
        {parts.map(({ id, words }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === part ? 'true' : undefined}
              onClick={() => onPart(id)}
              className="w-full border-b-2 border-transparent px-2 py-2.5 text-sm aria-[current=true]:border-accent aria-[current=true]:font-semibold"
            >
              {words}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
