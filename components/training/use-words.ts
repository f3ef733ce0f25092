'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { durationOf } from './duration.ts'

/** Numbers as this page writes them; a dash for what is not known. */
export interface Words {
  loss(loss: number | undefined): string
  percent(share: number | undefined): string
  count(count: number | undefined): string
  duration(seconds: number | undefined): string
}

const unknown = '–'

export function useWords(): Words {
  const t = useTranslations('training')
  const format = useFormatter()
  const known = (number: number | undefined, write: (number: number) => string) =>
    number === undefined || !Number.isFinite(number) ? unknown : write(number)
  return {
    loss: (loss) =>
      known(loss, (one) => format.number(one, { minimumFractionDigits: 3, maximumFractionDigits: 3 })),
    percent: (share) =>
      known(share, (one) =>
        format.number(one, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
      ),
    count: (count) => known(count, (one) => format.number(Math.round(one))),
    duration: (seconds) =>
      known(seconds, (one) => {
        const { minutes, seconds: rest } = durationOf(one)
        return minutes > 0 ? t('minutes', { minutes, seconds: rest }) : t('seconds', { seconds: rest })
      }),
  }
}
