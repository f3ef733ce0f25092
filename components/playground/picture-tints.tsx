import { useTranslations } from 'next-intl'
import { Legend } from '../tensor/legend.tsx'
import type { Tints } from './tints.ts'

interface PictureTintsProps {
  tints: Tints
  isClipped: boolean
  onClip(isClipped: boolean): void
}

/** What the tints of a result mean, and whether it is cut off to be a picture again. */
export function PictureTints({ tints: { palette, scale }, isClipped, onClip }: PictureTintsProps) {
  const t = useTranslations('playground')
  return (
    <div className="mt-2 flex min-h-9 flex-wrap items-center justify-between gap-x-6 gap-y-1">
      {palette === 'heat' ? (
        <Legend scale={scale} />
      ) : (
        <p className="font-mono text-xs text-muted">{t('grey', { white: Math.round(scale) })}</p>
      )}
      <label className="flex items-center gap-2 text-sm">
        <input
          type="checkbox"
          checked={isClipped}
          onChange={(event) => onClip(event.currentTarget.checked)}
          className="size-4 accent-accent"
        />
        {t('clip')}
      </label>
    </div>
  )
}
