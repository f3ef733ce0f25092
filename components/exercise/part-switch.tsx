import { useTranslations } from 'next-intl'

const parts = ['statement', 'code', 'results'] as const
export type Part = (typeof parts)[number]

/** Where there is room for one part of the page at a time, which one. */
export function PartSwitch({ part, onPart }: { part: Part; onPart(part: Part): void }) {
  const t = useTranslations('exercise')
  return (
    <nav aria-label={t('parts')} className="sticky top-0 z-10 border-b border-line bg-canvas lg:hidden">
      <ul className="grid grid-cols-3">
        {parts.map((id) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === part ? 'true' : undefined}
              onClick={() => onPart(id)}
              className="w-full border-b-2 border-transparent px-2 py-2.5 text-sm aria-[current=true]:border-accent aria-[current=true]:font-semibold"
            >
              {t(id)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
