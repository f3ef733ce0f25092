import { Download, Upload } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { ControlPanel } from '../playground/control-panel.tsx'
import { Button } from '../ui/button.tsx'
import { saveFile } from './save-file.ts'
import { SubmitWeights } from './submit-weights.tsx'

interface WeightsPanelProps {
  canSave: boolean
  canLoad: boolean
  save(): Promise<Uint8Array<ArrayBuffer>>
  onLoad(file: File): void
}

/** The trained network as a file. */
export function WeightsPanel({ canSave, canLoad, save, onLoad }: WeightsPanelProps) {
  const t = useTranslations('training')
  const file = useRef<HTMLInputElement>(null)
  return (
    <ControlPanel title={t('weights')}>
      <div className="flex flex-wrap gap-2">
        <Button disabled={!canSave} onClick={async () => saveFile(await save(), 'lenet.weights')}>
          <Download aria-hidden="true" className="size-4" />
          {t('save')}
        </Button>
        <Button disabled={!canLoad} onClick={() => file.current?.click()}>
          <Upload aria-hidden="true" className="size-4" />
          {t('load')}
        </Button>
        <SubmitWeights canSubmit={canSave} save={save} />
        <input
          ref={file}
          type="file"
          accept=".weights"
          hidden
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? []
            if (chosen) onLoad(chosen)
            // The same file can be chosen again.
            currentTarget.value = ''
          }}
        />
      </div>
      <p className="text-xs text-muted">{t('weightsTold')}</p>
    </ControlPanel>
  )
}
