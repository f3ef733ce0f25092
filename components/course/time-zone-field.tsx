'use client'
import { useState } from 'react'
import { inputClass, Labelled } from '../ui/labelled.tsx'
import { useIsBrowser } from '../ui/use-is-browser.ts'

interface TimeZoneFieldProps {
  label: string
  hint: string
  /** undefined: the browser's own. */
  value: string | undefined
}

/** The time zones that the browser knows. */
export function TimeZoneField({ label, hint, value }: TimeZoneFieldProps) {
  const [chosen, setChosen] = useState(value)
  const isBrowser = useIsBrowser()
  const own = isBrowser ? Intl.DateTimeFormat().resolvedOptions().timeZone : 'UTC'
  const shown = chosen ?? own
  const known = isBrowser ? Intl.supportedValuesOf('timeZone') : []
  return (
    <Labelled label={label} hint={hint}>
      {(attributes) => (
        <select
          {...attributes}
          name="timeZone"
          value={shown}
          onChange={({ target }) => setChosen(target.value)}
          className={inputClass}
        >
          {[...new Set([shown, own, ...known])].sort().map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
