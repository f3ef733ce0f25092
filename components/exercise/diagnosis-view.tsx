import { Lightbulb } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Diagnosis } from '../../grader/contract/verdict.ts'

/** The named mistake that explains what failed: the kindest thing the grader can say. */
export function DiagnosisView({ diagnosis }: { diagnosis: Diagnosis }) {
  const t = useTranslations('diagnosis')
  return (
    <section
      aria-labelledby="diagnosis"
      className="panel flex gap-3 border-accent bg-[color-mix(in_srgb,var(--accent)_7%,var(--surface))] p-4"
    >
      <Lightbulb aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-accent" />
      <div className="min-w-0">
        <p className="text-xs text-muted">{t('title')}</p>
        <h3 id="diagnosis" className="font-semibold">
          {diagnosis.title}
        </h3>
        <p className="mt-1 text-sm">{diagnosis.hint}</p>
      </div>
    </section>
  )
}
