'use client'
import { ArrowRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { countUp } from '../../grader/tensor/count-up.ts'
import { Button } from '../ui/button.tsx'
import { AxisPair } from './axis-pair.tsx'
import { ControlPanel } from './control-panel.tsx'
import { GridEditor } from './grid-editor.tsx'
import { resize } from './input-presets.ts'
import { KernelChip } from './kernel-chip.tsx'
import { findOptionalPresetOf, kernelPresetNames, kernelPresets } from './kernel-presets.ts'
import type { Shared } from './link.ts'
import { bounds, isPooling, type Sliding, sizeOf } from './settings.ts'

interface KernelPanelProps {
  sliding: Sliding
  onChange(change: Partial<Sliding>): void
  /** Takes it along to the other part of the playground. */
  onElsewhere(): void
  elsewhere: Shared['part']
}

/** The kernel and its size; of a pooling the size alone. */
export function KernelPanel({ sliding, onChange, onElsewhere, elsewhere }: KernelPanelProps) {
  const { operation, kernel } = sliding
  const t = useTranslations('playground')
  const isSizeOnly = isPooling(operation)
  const present = findOptionalPresetOf(kernel)
  return (
    <ControlPanel
      title={isSizeOnly ? t('window') : t('kernel')}
      symbol={isSizeOnly ? '' : 'K'}
      aside={
        <AxisPair
          name={isSizeOnly ? t('windowSize') : t('kernelSize')}
          value={sizeOf(kernel)}
          bounds={bounds.kernel}
          onChange={(size) => onChange({ kernel: isSizeOnly ? countUp(...size) : resize(kernel, size) })}
          between={<span aria-hidden="true">×</span>}
        />
      }
    >
      {!isSizeOnly && (
        <>
          <GridEditor
            name={t('kernel')}
            matrix={kernel}
            bounds={bounds.kernel}
            onChange={(next) => onChange({ kernel: next })}
          />
          <div role="group" aria-label={t('kernelPresets')} className="flex flex-wrap gap-1.5">
            {kernelPresetNames.map((name) => (
              <KernelChip
                key={name}
                name={t(`kernels.${name}`)}
                kernel={kernelPresets[name]}
                isPresent={name === present}
                onChoose={() => onChange({ kernel: kernelPresets[name] })}
              />
            ))}
          </div>
        </>
      )}
      <Button look="quiet" className="-mb-1.5 -ml-2 min-h-8 justify-self-start px-2" onClick={onElsewhere}>
        {t(`elsewhere.${elsewhere}`)}
        <ArrowRight aria-hidden="true" className="size-3.5" />
      </Button>
    </ControlPanel>
  )
}
