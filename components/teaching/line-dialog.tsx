'use client'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Choice, Input } from '../ui/labelled.tsx'
import { Modal } from '../ui/modal.tsx'
import { type RosterLine, roles } from './roster-line.ts'
import { useFaultWords } from './use-fault-words.ts'
import { useLineChange } from './use-line-change.ts'

interface LineDialogProps {
  course: string
  line: RosterLine
  onClose(): void
}

/** Name, section and role of somebody on the roster. */
export function LineDialog({ course, line, onClose }: LineDialogProps) {
  const t = useTranslations('teaching.roster')
  const role = useTranslations('teaching.roles')
  const [fields, setFields] = useState({ name: line.name, section: line.section, role: line.role })
  const { change, isBusy, faults, told } = useLineChange(course)
  const faultAt = useFaultWords(faults)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const { name, section, role: is } = fields
    const changed = {
      ...(name === line.name ? {} : { name }),
      ...(section === line.section ? {} : { section }),
      ...(is === line.role ? {} : { role: is }),
    }
    if (Object.keys(changed).length === 0 || (await change(line.id, changed))) onClose()
  }
  return (
    <Modal
      title={t('editOf', { name: line.name })}
      className="top-1/2 left-1/2 max-h-[calc(100dvh-2rem)] w-[min(28rem,calc(100vw-2rem))] -translate-1/2"
      onClose={onClose}
    >
      <form noValidate onSubmit={(event) => void save(event)} className="grid gap-4 overflow-y-auto p-4">
        <p className="text-sm text-muted wrap-anywhere">{line.email}</p>
        <Input
          label={t('columns.name')}
          value={fields.name}
          fault={faultAt('name')}
          onValue={(name) => setFields({ ...fields, name })}
        />
        <Input
          label={t('columns.section')}
          value={fields.section}
          fault={faultAt('section')}
          onValue={(section) => setFields({ ...fields, section })}
        />
        <Choice
          label={t('columns.role')}
          value={fields.role}
          options={roles.map((value) => ({ value, label: role(value) }))}
          onValue={(chosen) => setFields({ ...fields, role: chosen })}
        />
        {told}
        <Button type="submit" look="primary" disabled={isBusy} className="justify-self-start">
          {t('save')}
        </Button>
      </form>
    </Modal>
  )
}
