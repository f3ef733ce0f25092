'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Path } from '../tensor/path.ts'
import { Button } from '../ui/button.tsx'
import { fullInk, rowsOfDigit } from './image-rows.ts'
import { Tile } from './tile.tsx'
import type { WrongDigit } from './training-protocol.ts'

interface WrongDigitsProps {
  wrong: readonly WrongDigit[]
  /** Of the confusion matrix: whose digits these are; without, all. */
  cell: Path | undefined
  onAll(): void
  onLook(image: Uint8Array): void
}

const few = 24

/** The digits that are read as another, to be looked at, each of them also on its way through the network. */
export function WrongDigits({ wrong, cell, onAll, onLook }: WrongDigitsProps) {
  const t = useTranslations('training')
  const [wantsAll, setWantsAll] = useState(false)
  const shown = wantsAll ? wrong : wrong.slice(0, few)
  return (
    <div className="min-w-0 flex-1 basis-64">
      <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="text-sm">
          {cell
            ? t('wrongOfCell', { label: String(cell[0]), read: String(cell[1]) })
            : t('wrong', { count: wrong.length })}
        </h3>
        {cell && (
          <Button look="quiet" className="min-h-7 text-xs" onClick={onAll}>
            {t('allWrong')}
          </Button>
        )}
      </div>
      {wrong.length === 0 && (
        <p className="text-sm text-muted">{t(cell?.[0] === cell?.[1] && cell ? 'allRight' : 'noneWrong')}</p>
      )}
      <ul className="training-wrong">
        {shown.map((one, index) => (
          <li key={index}>
            <button
              type="button"
              aria-label={t('lookAt', { label: one.label, read: one.read })}
              title={t('lookAt', { label: one.label, read: one.read })}
              onClick={() => onLook(one.image)}
            >
              <Tile rows={rowsOfDigit(one.image)} scale={fullInk} />
              <span aria-hidden="true">
                {one.label} → <b>{one.read}</b>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < wrong.length && (
        <Button className="mt-2 min-h-8 text-xs" onClick={() => setWantsAll(true)}>
          {t('showAll', { count: wrong.length })}
        </Button>
      )}
    </div>
  )
}
