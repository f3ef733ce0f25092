'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { askServer } from '../course/ask-server.ts'
import { useFaultWords } from '../teaching/use-fault-words.ts'
import { useTeachingAsking } from '../teaching/use-teaching-asking.ts'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/labelled.tsx'
import type { ShownDispute } from './dispute.ts'
import { DisputeText } from './dispute-text.tsx'

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
  const [answer, setAnswer] = useState('')
  const { ask, isBusy, faults, told } = useTeachingAsking()
  const faultAt = useFaultWords(faults)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const isSent = await ask(() => askServer('PUT', `/api/handed-in/${work}/dispute`, { answer }))
    if (isSent) router.refresh()
  }
  return (
    <form noValidate onSubmit={(event) => void send(event)} className="mt-3 grid gap-3">
      <TextArea
        label={t('answer')}
        hint={t('answerHint')}
        rows={3}
        value={answer}
        fault={faultAt('answer')}
        onValue={setAnswer}
      />
      {told}
      <div>
        <Button type="submit" look="primary" disabled={isBusy}>
          {t('sendAnswer')}
        </Button>
      </div>
    </form>
  )
}
