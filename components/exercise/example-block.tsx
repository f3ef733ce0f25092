import { useTranslations } from 'next-intl'
import type { Value } from '../../grader/contract/value.ts'
import { NamedValue } from '../tensor/named-value.tsx'
import { type ExampleLine, findOptionalExample } from './parse-literal.ts'

interface ExampleBlockProps {
  text: string
  parameters: readonly { name: string }[]
}

/** A statement's examples: what returns something is drawn; what is refused, or is no plain literal, is listed as a call. */
export function ExampleBlock({ text, parameters }: ExampleBlockProps) {
  const lines = text.trim().split('\n')
  return (
    <div className="grid grid-cols-1 gap-3">
      {lines.map((line) => {
        const example = findOptionalExample(line)
        if (example && 'value' in example.output)
          return <Drawn key={line} example={example} output={example.output.value} parameters={parameters} />
        return <Written key={line} line={line} />
      })}
    </div>
  )
}

function Written({ line }: { line: string }) {
  const t = useTranslations('example')
  const [call, result] = line.split(' => ')
  return (
    <p className="panel px-3 py-2 font-mono text-[0.8125rem] break-words">
      {call}
      {result && (
        <>
          {' '}
          <span className="text-muted">{result.endsWith('Error') ? t('throws') : '→'}</span>{' '}
          <span className="font-semibold">{result}</span>
        </>
      )}
    </p>
  )
}

interface DrawnProps {
  example: ExampleLine
  output: Value
  parameters: ExampleBlockProps['parameters']
}

function Drawn({ example, output, parameters }: DrawnProps) {
  const t = useTranslations('example')
  const parts = example.input.map((value, index) => ({
    name: parameters[index]?.name ?? `[${index}]`,
    value,
  }))
  return (
    <div className="panel flex flex-wrap items-end gap-x-5 gap-y-4 p-3">
      {parts.map(({ name, value }) => (
        <NamedValue key={name} name={name} value={value} title={<span className="font-mono">{name}</span>} />
      ))}
      <NamedValue
        name={t('result')}
        value={output}
        title={<span className="font-mono">→ {t('result')}</span>}
      />
    </div>
  )
}
