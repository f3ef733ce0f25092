import { useId } from 'react'

interface FieldProps {
  label: string
  name: string
  type: 'text' | 'email' | 'password'
  autoComplete: string
  hint?: string
  problem?: string | undefined
}

export function Field({ label, name, type, autoComplete, hint, problem }: FieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div>
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      <input
        id={id}
        name={name}
        type={type}
        autoComplete={autoComplete}
        required
        aria-invalid={problem !== undefined}
        aria-describedby={described || undefined}
        className="mt-1 block min-h-10 w-full rounded-lg border border-line-strong bg-surface px-3 py-1.5 aria-[invalid=true]:border-2 aria-[invalid=true]:border-bad"
      />
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-xs text-muted">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="mt-1 text-sm text-bad">
          {problem}
        </p>
      )}
    </div>
  )
}
