import { useTranslations } from 'next-intl'
import { outputShape } from './operation.ts'
import { type Pair, type Sliding, sizeOf } from './settings.ts'

/** How the shape of the result comes about, with the numbers put in. */
export function ShapeFormula({ size, sliding }: { size: Pair; sliding: Sliding }) {
  const t = useTranslations('playground')
  const lengths = outputShape(size, sliding)
  const isThere = Math.min(...lengths) > 0
  return (
    <section aria-label={t('shape')} className="grid gap-1">
      <h3 className="flex items-baseline gap-3 text-sm font-semibold">
        {t('shape')}
        <output className="font-mono text-base text-accent">{isThere ? lengths.join('×') : '–'}</output>
      </h3>
      <p className="sum text-muted">⌊(n − d·(k − 1) − 1 + p) / s⌋ + 1</p>
      {([0, 1] as const).map((axis) => (
        <p key={axis} className="sum">
          {t(axis === 0 ? 'shapeRows' : 'shapeColumns')} {numbersPutIn(size, sliding, axis)} ={' '}
          <strong className={lengths[axis] > 0 ? 'text-accent' : 'text-bad'}>
            {String(lengths[axis]).replace('-', '−')}
          </strong>
        </p>
      ))}
    </section>
  )
}

function numbersPutIn(size: Pair, { kernel, padding, stride, dilation }: Sliding, axis: 0 | 1): string {
  const inner = `${size[axis]} − ${dilation[axis]}·(${sizeOf(kernel)[axis]} − 1) − 1 + ${padding[axis]}`
  return `⌊(${inner}) / ${stride[axis]}⌋ + 1`
}
