import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { buttonClass } from '../ui/button.tsx'

export interface NextExercise {
  slug: string
  title: string
}

const rows = 3
const columns = 9
const cells = Array.from({ length: rows * columns }, (_, index) => index)

/** A calm celebration: a window passes over a grid and leaves every cell filled. */
export function Accepted({ next }: { next: NextExercise | undefined }) {
  return (
    <section
      aria-label="Accepted"
      className="panel flex flex-wrap items-center gap-x-6 gap-y-3 border-good p-4"
    >
      <div aria-hidden="true" className="grid grid-cols-9 gap-0.5">
        {cells.map((index) => (
          <span
            key={index}
            className="reveal size-2.5 rounded-[2px] bg-good"
            style={{ animationDelay: `${((index % columns) + Math.floor(index / columns)) * 45}ms` }}
          />
        ))}
      </div>
      <div className="min-w-0 flex-1 basis-48">
        <h3 className="font-semibold">Every case passes.</h3>
        <p className="text-sm text-muted">
          {next ? 'On to the next one, whenever you like.' : 'That was the last exercise on the map.'}
        </p>
      </div>
      <Link href={next ? `/exercises/${next.slug}` : '/'} className={buttonClass('primary')}>
        {next ? next.title : 'Back to the map'}
        <ArrowRight aria-hidden="true" className="size-4" />
      </Link>
    </section>
  )
}
