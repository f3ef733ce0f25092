import { useTranslations } from 'next-intl'
import { bitmapOf } from './bitmap.ts'

interface PictureViewProps {
  /** Grey values, or three channels of colour. */
  pixels: readonly (readonly number[])[] | readonly (readonly (readonly number[])[])[]
  /** The value that is drawn white; 0 is black, and what lies outside is cut off. */
  white: number
  label: string
}

/** A matrix as a picture, one cell a pixel. */
export function PictureView({ pixels, white, label }: PictureViewProps) {
  const t = useTranslations('tensor')
  const { url, width, height } = bitmapOf(pixels, white)
  const scale = Math.max(1, Math.round(160 / Math.max(width, height)))
  return (
    <img
      src={url}
      width={width * scale}
      height={height * scale}
      alt={t('picture', { name: label, height, width })}
      className="picture"
    />
  )
}
