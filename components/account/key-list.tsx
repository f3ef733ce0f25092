'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { askServer } from '../course/ask-server.ts'
import { useAsking } from '../course/use-asking.tsx'
import { Button } from '../ui/button.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { LocalTime } from '../ui/local-time.tsx'

export interface ListedKey {
  id: string
  name: string
  start: string
  /** ISO 8601 */
  expiresAt: string
  isOver: boolean
  /** ISO 8601; null: never. */
  lastUsedAt: string | null
}

/** One's API keys, each with its end and its last use. */
export function KeyList({ keys }: { keys: readonly ListedKey[] }) {
  const t = useTranslations('ownAccount')
  const router = useRouter()
  const { ask, told } = useAsking()
  const revoke = async (id: string) => {
    if (await ask(() => askServer('DELETE', `/api/account/keys/${id}`))) router.refresh()
  }
  return (
    <>
      {keys.length === 0 && <p className="text-sm text-muted">{t('noKeys')}</p>}
      {keys.length > 0 && (
        <ul className="divide-y divide-line">
          {keys.map((key) => (
            <Key key={key.id} listed={key} onRevoke={() => void revoke(key.id)} />
          ))}
        </ul>
      )}
      {told}
    </>
  )
}

function Key({ listed, onRevoke }: { listed: ListedKey; onRevoke(): void }) {
  const t = useTranslations('ownAccount')
  const { name, start, expiresAt, isOver, lastUsedAt } = listed
  const at = (time: string) => ({ time: () => <LocalTime at={time} /> })
  return (
    <li className="flex items-start justify-between gap-3 py-2.5 first:pt-0">
      <div className="min-w-0 text-sm wrap-anywhere">
        <p className="font-medium">{name}</p>
        <p className="text-muted">
          <code>{start}…</code> · {t.rich(isOver ? 'keyEnded' : 'keyEnds', at(expiresAt))} ·{' '}
          {lastUsedAt === null ? t('keyUnused') : t.rich('keyUsed', at(lastUsedAt))}
        </p>
      </div>
      <Confirm
        trigger={
          <Button className="shrink-0 whitespace-nowrap" aria-label={t('revokeOf', { name })}>
            {t('revoke')}
          </Button>
        }
        title={t('revokeTitle', { name })}
        description={t('revokeDescription')}
        confirmLabel={t('revoke')}
        onConfirm={onRevoke}
      />
    </li>
  )
}
