'use client'
import { useTranslations } from 'next-intl'
import { Tabs } from 'radix-ui'
import { useState } from 'react'
import { countUp } from '../../grader/tensor/count-up.ts'
import { Notice } from '../ui/notice.tsx'
import { CopyLink } from './copy-link.tsx'
import { kernelPresets } from './kernel-presets.ts'
import { type Shared, writeLink } from './link.ts'
import { findOptionalMisfit } from './misfit.ts'
import { NumbersPart } from './numbers-part.tsx'
import { type PicturePlaying, pictureSize } from './picture.ts'
import { PicturePart } from './picture-part.tsx'
import { type Settings, sizeOf } from './settings.ts'
import { useFitting } from './use-fitting.ts'
import { useLink } from './use-link.ts'

const still = { padding: [0, 0], stride: [1, 1], dilation: [1, 1] } as const

const firstNumbers: Settings = {
  ...still,
  operation: 'correlation',
  input: countUp(3, 3),
  kernel: kernelPresets.example,
}

const firstPicture: PicturePlaying = {
  picture: { sample: 'house' },
  sliding: { ...still, operation: 'correlation', kernel: kernelPresets.edges, padding: [2, 2] },
}

/** A window slides over numbers, or over a picture, as one sets it. */
export function Playground() {
  const t = useTranslations('playground')
  const [part, setPart] = useState<Shared['part']>('numbers')
  const numbers = useFitting(firstNumbers, (one) => findOptionalMisfit(sizeOf(one.input), one))
  const picture = useFitting(firstPicture, (one) => findOptionalMisfit(pictureSize(one.picture), one.sliding))
  const shared = sharedOf(part, numbers.shown, picture.shown)
  const fault = useLink(shared, (read) => {
    setPart(read.part)
    if (read.part === 'numbers') numbers.edit(read.settings)
    else picture.edit({ picture: { sample: read.sample }, sliding: read.sliding })
  })
  return (
    <Tabs.Root value={part} onValueChange={(value) => setPart(value as Shared['part'])}>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div>
          <h1 className="text-2xl font-bold tracking-tight">{t('title')}</h1>
          <p className="mt-1 max-w-prose text-muted">{t('lead')}</p>
        </div>
        <CopyLink link={writeLink(shared)} />
      </div>
      {fault && (
        <div className="mb-4" role="alert">
          <Notice tone="bad">{t(`badLink.${fault}`)}</Notice>
        </div>
      )}
      <Tabs.List aria-label={t('parts')} className="mb-4 flex gap-1 border-b border-line">
        {(['numbers', 'picture'] as const).map((one) => (
          <Tabs.Trigger key={one} value={one} className="tab">
            {t(`part.${one}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value="numbers">
        <NumbersPart
          playing={numbers}
          onElsewhere={({ operation, kernel }) => {
            const { sliding, ...rest } = picture.edited
            picture.edit({ ...rest, sliding: { ...sliding, operation, kernel } })
            setPart('picture')
          }}
        />
      </Tabs.Content>
      <Tabs.Content value="picture">
        <PicturePart
          playing={picture}
          onElsewhere={({ operation, kernel }) => {
            numbers.edit({ ...numbers.edited, operation, kernel })
            setPart('numbers')
          }}
        />
      </Tabs.Content>
    </Tabs.Root>
  )
}

/** One's own picture is no part of a link: it stays where it is. */
function sharedOf(part: Shared['part'], settings: Settings, { picture, sliding }: PicturePlaying): Shared {
  if (part === 'numbers') return { part, settings }
  return { part, sample: 'sample' in picture ? picture.sample : 'house', sliding }
}
