'use client'
import { type FormEvent, useState } from 'react'
import type { Asking } from '../course/use-asking.tsx'
import { useFaultWords } from '../teaching/use-fault-words.ts'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/labelled.tsx'

interface TextFormProps {
  /** The field, as the server names it. */
  name: string
  label: string
  hint: string
  submit: string
  rows?: number
  asking: Asking
  onSend(text: string): Promise<void>
}

/** One text that is sent. */
export function TextForm({ name, label, hint, submit, rows, asking, onSend }: TextFormProps) {
  const [text, setText] = useState('')
  const { isBusy, faults, told } = asking
  const faultAt = useFaultWords(faults)
  const send = (event: FormEvent) => {
    event.preventDefault()
    void onSend(text)
  }
  return (
    <form noValidate onSubmit={send} className="mt-3 grid gap-3">
      <TextArea
        {...{ label, hint, value: text }}
        {...(rows ? { rows } : {})}
        fault={faultAt(name)}
        onValue={setText}
      />
      {told}
      <div>
        <Button type="submit" look="primary" disabled={isBusy}>
          {submit}
        </Button>
      </div>
    </form>
  )
}
