import { useTranslations } from 'next-intl'
import { Button } from '../ui/button.tsx'
import { inputClass, Labelled } from '../ui/labelled.tsx'

interface Options {
  name: string
  value: string
  label: string
  options: readonly { value: string; label: string }[]
}

/** Asks for entries of one kind, or about one person, by the address of the page. */
export function AuditFilter({ choices }: { choices: readonly Options[] }) {
  const t = useTranslations('teaching.audit')
  return (
    <form className="mb-4 flex flex-wrap items-end gap-3">
      {choices.map(({ name, value, label, options }) => (
        <Labelled key={name} label={label} className="w-60 max-w-full">
          {({ id }) => (
            <select id={id} name={name} defaultValue={value} className={inputClass}>
              <option value="">{t('all')}</option>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      ))}
      <Button type="submit" className="min-h-10">
        {t('show')}
      </Button>
    </form>
  )
}
