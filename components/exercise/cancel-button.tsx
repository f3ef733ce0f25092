import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'

/** Ends what is waited for. Offered after a while only: most verdicts are there before a hand is. */
export function CancelButton({ id }: { id: string }) {
  const t = useTranslations('waiting')
  const [isAsked, setAsked] = useState(false)
  const cancel = async () => {
    setAsked(true)
    const response = await fetch(`/api/submissions/${id}/cancel`, { method: 'POST' }).catch(() => undefined)
    // Where it is judged already, its verdict says so.
    if (!response?.ok) setAsked(false)
  }
  return (
    <div className="late">
      <Button look="quiet" aria-disabled={isAsked} onClick={() => !isAsked && void cancel()}>
        {t('cancel')}
      </Button>
    </div>
  )
}
