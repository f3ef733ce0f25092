import type { Problem } from '../editor/problem.ts'

interface SourceTextProps {
  source: string
  problems: readonly Problem[]
  label: string
}

/** A submission's code with its line numbers, to be read only; lines with a problem say so. */
export function SourceText({ source, problems, label }: SourceTextProps) {
  const lines = source.replace(/\n$/, '').split(/\r?\n/)
  return (
    <section aria-label={label} tabIndex={0} className="panel overflow-x-auto py-2">
      <table className="font-mono text-[0.8125rem] leading-5">
        <tbody>
          {lines.map((text, index) => (
            <Line key={index} number={index + 1} text={text} problems={problems} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface LineProps {
  number: number
  text: string
  problems: readonly Problem[]
}

function Line({ number, text, problems }: LineProps) {
  const here = problems.filter(({ line }) => line === number)
  return (
    <tr className={here.length > 0 ? 'bg-[color-mix(in_srgb,var(--bad)_12%,transparent)]' : ''}>
      <th
        scope="row"
        className="w-12 min-w-12 pr-3 text-right align-top font-normal text-muted select-none tabular-nums"
      >
        {number}
      </th>
      <td className="pr-4 whitespace-pre">
        {text || ' '}
        {here.map(({ message }) => (
          <p key={message} className="max-w-xl font-sans wrap-anywhere whitespace-normal text-bad">
            <span aria-hidden="true">↑ </span>
            {message}
          </p>
        ))}
      </td>
    </tr>
  )
}
