import type { CSSProperties } from 'react'
import { heatOf, largestMagnitude } from '../tensor/heat.ts'

interface KernelChipProps {
  name: string
  kernel: readonly number[][]
  isPresent: boolean
  onChoose(): void
}

/** A kernel to be taken: what it looks like, and what it is called. */
export function KernelChip({ name, kernel, isPresent, onChoose }: KernelChipProps) {
  const largest = largestMagnitude(kernel as number[][])
  return (
    <button type="button" aria-pressed={isPresent} onClick={onChoose} className="choice choice-small">
      <span
        aria-hidden="true"
        className="kernel-chip"
        style={{ '--columns': kernel[0]?.length ?? 1 } as CSSProperties}
      >
        {kernel.flat().map((weight, index) => (
          <span key={index} style={{ '--heat': heatOf(weight, largest) } as CSSProperties} />
        ))}
      </span>
      {name}
    </button>
  )
}
