import { useId } from 'react'

interface SelectFieldProps<Value extends string | number> {
  title: string
  values: readonly Value[]
  value: Value
  onChange(value: Value): void
  say(value: Value): string
}

/** One of several, by a list that opens. */
export function SelectField<Value extends string | number>(props: SelectFieldProps<Value>) {
  const { title, values, value, onChange, say } = props
  const id = useId()
  return (
    <div className="grid grid-cols-[1fr_auto] items-center gap-2">
      <label htmlFor={id} className="text-sm">
        {title}
      </label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget: { selectedIndex } }) => onChange(values[selectedIndex] as Value)}
        className="training-field"
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {say(one)}
          </option>
        ))}
      </select>
    </div>
  )
}
