'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { BeforeAfter } from './before-after.tsx'
import { ControlPanel } from './control-panel.tsx'
import { KernelPanel } from './kernel-panel.tsx'
import { OperationChoice } from './operation-choice.tsx'
import { PartLayout } from './part-layout.tsx'
import { type PicturePlaying, pictureSize, pixelsOf } from './picture.ts'
import { PicturePanel } from './picture-panel.tsx'
import type { Sliding } from './settings.ts'
import type { Fitting } from './use-fitting.ts'
import { WindowPanel } from './window-panel.tsx'

interface PicturePartProps {
  playing: Fitting<PicturePlaying>
  onElsewhere(sliding: Sliding): void
}

/** A picture, before and after. */
export function PicturePart({ playing, onElsewhere }: PicturePartProps) {
  const t = useTranslations('playground')
  const { edited, shown, misfit, edit } = playing
  const pixels = useMemo(() => pixelsOf(shown.picture), [shown.picture])
  const change = (part: Partial<Sliding>) => edit({ ...edited, sliding: { ...edited.sliding, ...part } })
  return (
    <PartLayout
      controls={
        <>
          <PicturePanel picture={edited.picture} onChange={(picture) => edit({ ...edited, picture })} />
          <ControlPanel title={t('operation')}>
            <OperationChoice
              operation={edited.sliding.operation}
              onChange={(operation) => change({ operation })}
            />
          </ControlPanel>
          <KernelPanel
            sliding={edited.sliding}
            onChange={change}
            elsewhere="numbers"
            onElsewhere={() => onElsewhere(edited.sliding)}
          />
        </>
      }
      view={
        <>
          <WindowPanel
            size={pictureSize(edited.picture)}
            sliding={edited.sliding}
            misfit={misfit}
            onChange={change}
          />
          <BeforeAfter pixels={pixels} sliding={shown.sliding} />
        </>
      }
    />
  )
}
