'use client'
import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode, useState } from 'react'
import type { CellExplanation } from '../../grader/contract/explanation.ts'
import { Button } from '../ui/button.tsx'
import { formatTotal, type PartialSum, partialSumsOf, type SumTerm } from './sum-of.ts'

/** Terms that are written out before one has to ask for more. */
const mostTerms = 48

/** How a number comes about, written out: the terms, the partial sum of each channel, the greatest, or what is divided by. */
export function SumView({ explanation }: { explanation: CellExplanation }) {
  const t = useTranslations('explanation')
  const [isWhole, setWhole] = useState(false)
  const { combine, formula, divisor, total, terms } = explanation
  const equals = typeof total === 'boolean' ? ': ' : ' = '
  const result = <strong>{formatTotal(total)}</strong>
  if (combine === 'formula')
    return (
      <p className="sum">
        {formula}
        {equals}
        {result}
      </p>
    )
  const sums = partialSumsOf(explanation)
  const limit = isWhole ? Number.POSITIVE_INFINITY : mostTerms
  const isCut = terms.length > limit
  return (
    <div className="grid justify-items-start gap-1">
      {sums.length > 1 && combine === 'sum' ? (
        <>
          {sums.map((sum, index) => (
            <p key={sum.part} className="sum">
              <span className="text-muted">{t('partialSum', { index: index + 1 })}</span>{' '}
              <Terms terms={sum.terms} limit={Math.ceil(limit / sums.length)} between=" + " /> ={' '}
              <Toned tone={sum.terms[0]?.tone ?? 1}>{sum.total}</Toned>
            </p>
          ))}
          <p className="sum">
            <span className="text-muted">Σ</span> <Totals sums={sums} /> = {result}
          </p>
        </>
      ) : (
        <p className="sum">
          {combine === 'max' ? 'max(' : combine === 'average' ? '(' : ''}
          <Terms
            terms={sums.flatMap((sum) => sum.terms)}
            limit={limit}
            between={combine === 'max' ? ', ' : ' + '}
          />
          {combine === 'max' ? ')' : combine === 'average' ? `) / ${divisor}` : terms.length === 0 ? '0' : ''}
          {equals}
          {result}
        </p>
      )}
      {isCut && (
        <Button look="quiet" onClick={() => setWhole(true)}>
          {t('allTerms', { count: terms.length })}
        </Button>
      )}
    </div>
  )
}

function Terms({ terms, limit, between }: { terms: readonly SumTerm[]; limit: number; between: string }) {
  return (
    <>
      {terms.slice(0, limit).map(({ text, tone, isPadding, isWinner }, index) => (
        <Fragment key={index}>
          {index > 0 && between}
          <Toned tone={tone} isPadding={isPadding} isWinner={isWinner}>
            {text}
          </Toned>
        </Fragment>
      ))}
      {terms.length > limit && `${between}…`}
    </>
  )
}

function Totals({ sums }: { sums: readonly PartialSum[] }) {
  return sums.map(({ part, total, terms }, index) => (
    <Fragment key={part}>
      {index > 0 && ' + '}
      <Toned tone={terms[0]?.tone ?? 1}>{total.startsWith('−') ? `(${total})` : total}</Toned>
    </Fragment>
  ))
}

interface TonedProps {
  tone: number
  isPadding?: boolean
  isWinner?: boolean
  children: ReactNode
}

function Toned({ tone, isPadding = false, isWinner = false, children }: TonedProps) {
  return (
    <span
      className="term"
      data-tone={tone}
      data-padding={isPadding || undefined}
      data-winner={isWinner || undefined}
    >
      {children}
    </span>
  )
}
