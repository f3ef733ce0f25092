'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import { Button, buttonClass } from '../ui/button.tsx'
import { Labelled } from '../ui/labelled.tsx'
import { Notice } from '../ui/notice.tsx'
import { ImportPreview } from './import-preview.tsx'
import type { PreviewedFile } from './roster-preview.ts'

interface Imported {
  added: number
  changed: number
  removed: number
}

/** A roster from a file: what it would do is shown first, and what is imported is what was shown. */
export function ImportPanel({ course }: { course: string }) {
  const t = useTranslations('teaching.import')
  const { ask, isBusy, told } = useAsking()
  const router = useRouter()
  const [file, setFile] = useState<File>()
  const [previewed, setPreviewed] = useState<PreviewedFile>()
  const [removesMissing, setRemovesMissing] = useState(false)
  const [imported, setImported] = useState<Imported>()
  const path = `/api/courses/${course}/roster`

  const choose = async (chosen: File | undefined) => {
    setFile(chosen)
    setPreviewed(undefined)
    setImported(undefined)
    if (chosen) setPreviewed(await ask<PreviewedFile>(() => askServer('POST', `${path}/preview`, chosen)))
  }
  const send = async () => {
    const query = `digest=${previewed?.digest}&removeMissing=${removesMissing}`
    const done = await ask<Imported>(() => askServer('POST', `${path}?${query}`, file))
    if (!done) return
    setImported(done)
    setPreviewed(undefined)
    router.refresh()
  }
  return (
    <section className="panel grid min-w-0 gap-3 p-4" aria-labelledby="import">
      <h2 id="import" className="font-semibold">
        {t('heading')}
      </h2>
      <Labelled label={t('file')} hint={t('hint')}>
        {(attributes) => (
          // What the browser would say beside it is in the language of the browser.
          <div className="flex flex-wrap items-center gap-3">
            <input
              {...attributes}
              type="file"
              accept=".csv,.tsv,.txt,text/csv"
              onClick={({ currentTarget }) => {
                // So that the same file may be chosen again, once it was mended.
                currentTarget.value = ''
              }}
              onChange={({ target }) => void choose(target.files?.[0])}
              className="peer sr-only"
            />
            <label
              htmlFor={attributes.id}
              className={`${buttonClass('plain')} cursor-pointer peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent`}
            >
              {t('choose')}
            </label>
            <span className="min-w-0 text-sm text-muted wrap-anywhere">{file?.name}</span>
          </div>
        )}
      </Labelled>
      {told}
      <div role="status" className="empty:hidden">
        {imported && <Notice tone="good">{t('done', { ...imported })}</Notice>}
        {isBusy && <p className="text-sm text-muted">{t('reading')}</p>}
      </div>
      {previewed && <ImportPreview preview={previewed.preview} />}
      {previewed?.preview.errors.length === 0 && (
        <div className="flex flex-wrap items-center justify-between gap-3">
          <label className="flex items-center gap-2 text-sm">
            <input
              type="checkbox"
              checked={removesMissing}
              onChange={({ target }) => setRemovesMissing(target.checked)}
            />
            {t('removeMissing')}
          </label>
          <Button look="primary" disabled={isBusy} onClick={() => void send()}>
            {t('import')}
          </Button>
        </div>
      )}
    </section>
  )
}
