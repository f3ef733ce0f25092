import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonClass } from '../ui/button.tsx'
import type { MapExercise } from './chapters-of.ts'

interface FirstStepProps {
  next: MapExercise | undefined
  isNew: boolean
  passed: number
  total: number
}

/** How it works, for somebody new; for anybody else, where to go on. */
export function FirstStep({ next, isNew, passed, total }: FirstStepProps) {
  const t = useTranslations('map')
  const progress = passed === 0 ? t('title') : t('progress', { passed, count: total })
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-5">
      <div className="min-w-0 flex-1 basis-80">
        <h1 className="text-2xl font-bold tracking-tight">{isNew ? t('welcome') : progress}</h1>
        {isNew && <p className="mt-2 max-w-prose text-muted">{t('howItWorks')}</p>}
        {next ? (
          <Link href={`/exercises/${next.slug}`} className={`mt-5 ${buttonClass('primary')}`}>
            {t(isNew ? 'begin' : 'goOn', { title: next.title })}
            <ArrowRight aria-hidden="true" className="size-4 shrink-0" />
          </Link>
        ) : (
          <p className="mt-2 text-muted">{t('allPassed')}</p>
        )}
      </div>
      <SlidingKernel />
    </div>
  )
}

const size = 7
const cells = Array.from({ length: size * size }, (_, index) => index)

/** What it is all about: a window that slides over an image. */
function SlidingKernel() {
  return (
    <div aria-hidden="true" className="kernel-picture hidden sm:grid">
      {cells.map((index) => (
        <span key={index} style={{ '--heat': shade(index) } as React.CSSProperties} />
      ))}
      <span className="kernel-window" />
    </div>
  )
}

/** A ring, as an image of 7×7 pixels. */
function shade(index: number): number {
  const distance = Math.hypot((index % size) - 3, Math.floor(index / size) - 3)
  return Math.max(0, 1 - Math.abs(distance - 2))
}
