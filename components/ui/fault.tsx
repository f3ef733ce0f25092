import { Button, buttonClass } from './button.tsx'
import { PageFrame } from './page-frame.tsx'

interface FaultProps {
  /** By which the operator finds it in the log. */
  reference: string | undefined
  onRetry(): void
}

/** Something failed that is ours. */
export function Fault({ reference, onRetry }: FaultProps) {
  return (
    <PageFrame>
      <h1 className="text-2xl font-bold tracking-tight">Something failed here, not with you</h1>
      <p className="mt-2 mb-5 max-w-prose text-muted">
        Try again; your code is kept in this browser.
        {reference && (
          <>
            {' '}
            If it stays, tell whoever runs this site the reference{' '}
            <code className="text-ink">{reference}</code>.
          </>
        )}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onClick={onRetry}>
          Try again
        </Button>
        <a href="/" className={buttonClass('plain')}>
          Back to the map
        </a>
      </div>
    </PageFrame>
  )
}
