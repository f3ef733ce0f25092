'use client'
import { ImageUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type DragEvent, useMemo, useRef, useState } from 'react'
import { bitmapOf } from '../tensor/bitmap.ts'
import { ControlPanel } from './control-panel.tsx'
import { decodePicture, type PictureProblem } from './decode-picture.ts'
import type { Picture } from './picture.ts'
import { Problem } from './problem.tsx'
import { sampleNames, samplePicture } from './samples.ts'

interface PicturePanelProps {
  picture: Picture
  onChange(picture: Picture): void
}

/** Which picture: one of ours, or one's own, which may also be dropped here. */
export function PicturePanel({ picture, onChange }: PicturePanelProps) {
  const t = useTranslations('playground')
  const [problem, setProblem] = useState<PictureProblem>()
  const [isOver, setOver] = useState(false)
  const asked = useRef(0)
  const choose = (next: Picture) => {
    asked.current += 1
    setProblem(undefined)
    onChange(next)
  }
  const take = async (file: File | undefined) => {
    if (!file) return
    asked.current += 1
    const mine = asked.current
    const decoded = await decodePicture(file)
    if (mine !== asked.current) return // another one was chosen meanwhile
    if ('problem' in decoded) setProblem(decoded.problem)
    else choose({ own: decoded.pixels, name: file.name })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }
  return (
    <ControlPanel title={t('picture')} symbol="X">
      <div role="group" aria-label={t('pictures')} className="grid grid-cols-4 gap-1.5">
        {sampleNames.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={'sample' in picture && picture.sample === name}
            onClick={() => choose({ sample: name })}
            className="choice flex-col gap-1 p-1 text-xs"
          >
            <Thumbnail name={name} />
            {t(`samples.${name}`)}
          </button>
        ))}
      </div>
      <div
        className="drop-zone"
        data-over={isOver || undefined}
        data-chosen={'own' in picture || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label className="flex cursor-pointer items-center gap-2 font-medium hover:text-accent">
          <ImageUp aria-hidden="true" className="size-4 shrink-0" />
          <span className="wrap-anywhere">
            {'own' in picture ? t('ownIs', { name: picture.name }) : t('own')}
          </span>
          <input
            type="file"
            accept="image/*"
            className="sr-only"
            onChange={(event) => {
              void take(event.currentTarget.files?.[0])
              event.currentTarget.value = '' // so that the same file can be chosen again
            }}
          />
        </label>
        <p className="text-xs text-muted">{t('ownStays')}</p>
      </div>
      {problem && <Problem>{t(`noPicture.${problem}`)}</Problem>}
    </ControlPanel>
  )
}

const thumbnailSide = 48

function Thumbnail({ name }: { name: (typeof sampleNames)[number] }) {
  const { url } = useMemo(() => bitmapOf(samplePicture(name, [thumbnailSide, thumbnailSide]), 255), [name])
  return <img src={url} alt="" className="aspect-square w-full rounded" />
}
