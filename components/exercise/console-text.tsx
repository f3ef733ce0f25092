import { useTranslations } from 'next-intl'

/** What was printed while the visible cases ran. */
export function ConsoleText({ text }: { text: string }) {
  const t = useTranslations('console')
  if (text === '') return null
  const lines = text.trimEnd().split('\n').length
  return (
    <details className="panel text-sm">
      <summary className="px-3 py-2">
        {t('title')} <span className="text-muted">{t('lines', { count: lines })}</span>
      </summary>
      <pre
        tabIndex={0}
        className="max-h-72 overflow-auto border-t border-line px-3 py-2 text-[0.8125rem] wrap-anywhere whitespace-pre-wrap"
      >
        {text}
      </pre>
    </details>
  )
}
