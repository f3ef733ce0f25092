import { Send } from 'lucide-react'
import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ensureSession } from '../account/anonymous.ts'
import { findOptionalUnchecked } from '../exercise/handing-in.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { exercise } from './exercise.ts'

type Sent =
  | { kind: 'sending' }
  | { kind: 'sent'; id: string }
  | { kind: 'unreachable' }
  /** The server says why. */
  | { kind: 'refused'; message: string }

interface SubmitWeightsProps {
  canSubmit: boolean
  /** The network as a file. */
  save(): Promise<Uint8Array<ArrayBuffer>>
}

/** Has the grader measure the network that was trained here. */
export function SubmitWeights({ canSubmit, save }: SubmitWeightsProps) {
  const t = useTranslations('training')
  const [sent, setSent] = useState<Sent>()
  const assignment = findOptionalUnchecked(useSearchParams().toString())?.assignment
  const submit = async () => {
    setSent({ kind: 'sending' })
    setSent(await send(await save(), assignment))
  }
  return (
    <>
      {assignment && (
        <p className="text-sm">
          {t.rich('weightsHandedIn', {
            link: (text) => (
              <Link href={`/assignments/${assignment}`} className="link">
                {text}
              </Link>
            ),
          })}
        </p>
      )}
      <Button disabled={!canSubmit || sent?.kind === 'sending'} onClick={() => void submit()}>
        <Send aria-hidden="true" className="size-4" />
        {t('submitWeights')}
      </Button>
      <div role="status" className="empty:hidden">
        {sent?.kind === 'sent' && (
          <Notice>
            {t.rich('weightsSent', {
              link: (text) => (
                <Link href={`/submissions/${sent.id}`} className="link">
                  {text}
                </Link>
              ),
            })}
          </Notice>
        )}
        {sent?.kind === 'unreachable' && <Notice tone="bad">{t('weightsNotSent')}</Notice>}
        {sent?.kind === 'refused' && <Notice tone="bad">{sent.message}</Notice>}
      </div>
    </>
  )
}

/** @param assignment what it is handed in for */
async function send(file: Uint8Array<ArrayBuffer>, assignment: string | undefined): Promise<Sent> {
  if (!(await ensureSession())) return { kind: 'unreachable' }
  const idempotencyKey = crypto.randomUUID()
  const query = new URLSearchParams({ exercise, idempotencyKey, ...(assignment && { assignment }) })
  try {
    const response = await fetch(`/api/submissions/weights?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    })
    const answer = (await response.json()) as { id?: string; error?: { message: string } }
    if (answer.id) return { kind: 'sent', id: answer.id }
    return answer.error ? { kind: 'refused', message: answer.error.message } : { kind: 'unreachable' }
  } catch {
    return { kind: 'unreachable' }
  }
}
