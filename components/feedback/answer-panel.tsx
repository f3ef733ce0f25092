'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import type { ShownDispute } from './dispute.ts'
import { DisputeText } from './dispute-text.tsx'
import { TextForm } from './text-form.tsx'

interface AnswerPanelProps {
  /** Id of the submission. */
  work: string
  dispute: ShownDispute
  mayAnswer: boolean
}

/** What the student says of the verdict, for whoever answers it. */
export function AnswerPanel({ work, dispute, mayAnswer }: AnswerPanelProps) {
  const t = useTranslations('feedback.dispute')
  return (
    <section
      aria-labelledby="dispute"
      className={`panel px-4 py-3 ${dispute.answer === null ? 'border-l-4 border-l-bad' : ''}`}
    >
      <h2 id="dispute" className="font-semibold">
        {t(dispute.answer === null ? 'isOpen' : 'isAnswered')}
      </h2>
      <DisputeText dispute={dispute} />
      {dispute.answer === null && mayAnswer && <AnswerForm work={work} />}
    </section>
  )
}

function AnswerForm({ work }: { work: string }) {
  const t = useTranslations('feedback.dispute')
  const router = useRouter()
  const asking = useAsking()
  const send = async (answer: string) => {
    const isSent = await asking.ask(() => askServer('PUT', `/api/handed-in/${work}/dispute`, { answer }))
    if (isSent) router.refresh()
  }
  return (
    <TextForm
      name="answer"
      label={t('answer')}
      hint={t('answerHint')}
      submit={t('sendAnswer')}
      rows={3}
      asking={asking}
      onSend={send}
    />
  )
}
