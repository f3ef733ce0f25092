import { type ComponentProps, type ReactNode, useId } from 'react'

export const inputClass =
  'block min-h-10 w-full rounded-lg border border-line-strong bg-surface px-3 py-1.5 aria-[invalid=true]:border-2 aria-[invalid=true]:border-bad'

interface LabelledProps {
  label: string
  hint?: string | undefined
  /** What is wrong with it. */
  fault?: string | undefined
  className?: string
  /** The field itself, which takes these. */
  children(attributes: {
    id: string
    'aria-describedby': string | undefined
    'aria-invalid': boolean
  }): ReactNode
}

/** A field with its label, and what is to be known of it. */
export function Labelled({ label, hint, fault, className = '', children }: LabelledProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className={`min-w-0 ${className}`}>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': fault !== undefined })}
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-xs text-muted">
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className="mt-1 text-sm text-bad">
          {fault}
        </p>
      )}
    </div>
  )
}

interface InputProps extends Omit<LabelledProps, 'children'> {
  value: string
  type?: 'text' | 'number' | 'datetime-local' | 'search'
  step?: string
  onValue(value: string): void
}

export function Input({ value, type = 'text', step, onValue, ...labels }: InputProps) {
  return (
    <Labelled {...labels}>
      {(attributes) => (
        <input
          {...attributes}
          {...{ type, step, value }}
          min={type === 'number' ? 0 : undefined}
          onChange={({ target }) => onValue(target.value)}
          className={inputClass}
        />
      )}
    </Labelled>
  )
}

interface TextAreaProps
  extends Omit<LabelledProps, 'children'>,
    Pick<ComponentProps<'textarea'>, 'ref' | 'rows' | 'onKeyDown'> {
  value: string
  onValue(value: string): void
}

/** A text of several lines. */
export function TextArea({ value, ref, rows = 4, onKeyDown, onValue, ...labels }: TextAreaProps) {
  return (
    <Labelled {...labels}>
      {(attributes) => (
        <textarea
          {...attributes}
          {...{ ref, rows, value, onKeyDown }}
          onChange={({ target }) => onValue(target.value)}
          className={`${inputClass} resize-y`}
        />
      )}
    </Labelled>
  )
}

interface ChoiceProps<Value extends string> extends Omit<LabelledProps, 'children'> {
  value: Value
  options: readonly { value: Value; label: string }[]
  onValue(value: Value): void
}

export function Choice<Value extends string>({ value, options, onValue, ...labels }: ChoiceProps<Value>) {
  return (
    <Labelled {...labels}>
      {(attributes) => (
        <select
          {...attributes}
          value={value}
          onChange={({ target }) => onValue(target.value as Value)}
          className={inputClass}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
