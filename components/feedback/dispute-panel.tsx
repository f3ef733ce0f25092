'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import { withWords } from '../course/with-words.ts'
import type { ShownDispute } from './dispute.ts'
import { DisputeText } from './dispute-text.tsx'
import { TextForm } from './text-form.tsx'

interface DisputePanelProps {
  submission: string
  dispute: ShownDispute | undefined
  /** There is none yet, and there may be one. */
  mayDispute: boolean
}

/** What a student says of a verdict that they hold to be wrong, and what they are answered. */
export function DisputePanel({ submission, dispute, mayDispute }: DisputePanelProps) {
  const t = useTranslations('feedback.dispute')
  if (!dispute && !mayDispute) return null
  return (
    <section aria-labelledby="dispute" className="panel mt-6 px-4 py-3">
      <h2 id="dispute" className="font-semibold">
        {t(dispute ? 'own' : 'title')}
      </h2>
      {dispute ? (
        <>
          <DisputeText dispute={dispute} />
          {dispute.answer === null && <p className="mt-2 text-sm text-muted">{t('waiting')}</p>}
        </>
      ) : (
        <DisputeForm submission={submission} />
      )}
    </section>
  )
}

function DisputeForm({ submission }: { submission: string }) {
  const t = useTranslations('feedback.dispute')
  const router = useRouter()
  const asking = useAsking()
  const words = {
    ...{ conflict: t('cannot'), 'not-found': t('cannot'), forbidden: t('cannot'), invalid: t('invalid') },
  }
  const open = async (reason: string) => {
    const path = `/api/submissions/${submission}/dispute`
    const isSent = await asking.ask(async () => withWords(await askServer('POST', path, { reason }), words))
    if (isSent) router.refresh()
  }
  return (
    <details className="mt-1 text-sm">
      <summary className="w-fit text-muted hover:text-accent">{t('open')}</summary>
      <TextForm
        name="reason"
        label={t('reason')}
        hint={t('reasonHint')}
        submit={t('send')}
        asking={asking}
        onSend={open}
      />
    </details>
  )
}
