import { useTranslations } from 'next-intl'
import type { PublicBundle } from '../../grader/contract/bundle.ts'
import { chapters } from '../../grader/contract/chapters.ts'

/** What an exercise is called, and what its function takes. */
export function ExerciseHeading({ bundle }: { bundle: PublicBundle }) {
  const t = useTranslations('chapters')
  const { title, signature, parameters } = bundle
  const chapter = chapters.find((id) => id === bundle.chapter)
  return (
    <header className="mb-5">
      <p className="text-sm text-muted">{chapter && t(`${chapter}.title`)}</p>
      <h1 className="text-2xl font-bold tracking-tight">{title}</h1>
      <div className="panel mt-4 px-3.5 py-3 text-sm">
        <p className="font-mono text-[0.8125rem] font-semibold break-words">{signature}</p>
        {/* Without parameters, there is no space for them either. */}
        <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 empty:hidden">
          {parameters.map(({ name, description }) => (
            <div key={name} className="contents">
              <dt className="font-mono text-[0.8125rem] leading-6">{name}</dt>
              <dd className="text-muted">
                <Indexed text={description} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </header>
  )
}

/** A name such as n_h, as it is written in the formulas. */
function Indexed({ text }: { text: string }) {
  return text.split(/\b([a-z])_([a-z])\b/).map((part, index) => {
    if (index % 3 === 0) return part
    return index % 3 === 1 ? <i key={index}>{part}</i> : <sub key={index}>{part}</sub>
  })
}
