import type { ComponentProps } from 'react'
import { inputClass, Labelled } from './labelled.tsx'

interface FieldProps extends ComponentProps<'input'> {
  label: string
  hint?: string
  /** What is wrong with it. */
  fault?: string | undefined
}

/** A line of a form that is read when it is sent. */
export function Field({ label, hint, fault, className = '', ...input }: FieldProps) {
  return (
    <Labelled label={label} hint={hint} fault={fault}>
      {(attributes) => <input {...attributes} {...input} className={`${inputClass} ${className}`} />}
    </Labelled>
  )
}
