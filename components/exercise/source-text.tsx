import type { ReactNode } from 'react'
import type { Problem } from '../editor/problem.ts'
import { type LineAct, LineButton } from './line-button.tsx'

interface SourceTextProps {
  source: string
  problems: readonly Problem[]
  label: string
  /** What stands below a line, from 1; undefined where nothing does. */
  below?(line: number): ReactNode
  /** What can be done with a line: by its number, which is a button then, and by a click on its text. */
  act?: LineAct | undefined
}

/** A submission's code with its line numbers, to be read only; lines with a problem say so. */
export function SourceText({ source, problems, label, below, act }: SourceTextProps) {
  const lines = source.replace(/\n$/, '').split(/\r?\n/)
  return (
    <section aria-label={label} tabIndex={0} className="panel @container overflow-x-auto py-2">
      <table className="font-mono text-[0.8125rem] leading-5">
        <tbody>
          {lines.map((text, index) => (
            <Line key={index} {...{ number: index + 1, text, problems, act }} below={below?.(index + 1)} />
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
  below: ReactNode
  act: LineAct | undefined
}

function Line({ number, text, problems, below, act }: LineProps) {
  const here = problems.filter(({ line }) => line === number)
  const marks = here.length > 0 ? 'bg-[color-mix(in_srgb,var(--bad)_12%,transparent)]' : ''
  return (
    <>
      <tr className={`${marks} ${act ? 'hover:bg-[color-mix(in_srgb,var(--accent)_8%,transparent)]' : ''}`}>
        <th
          scope="row"
          className="w-12 min-w-12 pr-3 text-right align-top font-normal text-muted select-none tabular-nums"
        >
          {act ? <LineButton number={number} act={act} /> : number}
        </th>
        <td className="w-full pr-4 whitespace-pre" onClick={act && (() => isSelecting() || act.run(number))}>
          {text || ' '}
          {here.map(({ message }) => (
            <p key={message} className="max-w-xl font-sans wrap-anywhere whitespace-normal text-bad">
              <span aria-hidden="true">↑ </span>
              {message}
            </p>
          ))}
        </td>
      </tr>
      {below !== undefined && (
        <tr>
          <td colSpan={2}>
            {/* In sight, however far the code is scrolled. */}
            <div className="sticky left-0 w-[100cqw] max-w-3xl px-3 py-1.5 font-sans text-sm sm:pl-12">
              {below}
            </div>
          </td>
        </tr>
      )}
    </>
  )
}

/** Whoever marks a piece of the text to copy it does not mean the line. */
const isSelecting = () => window.getSelection()?.isCollapsed === false
