'use client'
import { useTranslations } from 'next-intl'
import { AlertDialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { buttonClass } from './button.tsx'

interface ConfirmProps {
  /** The button that asks. */
  trigger: ReactNode
  title: string
  description: string
  confirmLabel: string
  onConfirm(): void
  /** Where something else than the trigger may ask as well. */
  asking?: { isOpen: boolean; onOpen(isOpen: boolean): void }
}

/** Asks before something is done that would be missed. */
export function Confirm({ trigger, title, description, confirmLabel, onConfirm, asking }: ConfirmProps) {
  const t = useTranslations('confirm')
  return (
    <AlertDialog.Root {...(asking ? { open: asking.isOpen, onOpenChange: asking.onOpen } : {})}>
      <AlertDialog.Trigger asChild>{trigger}</AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-40 bg-black/50" />
        <AlertDialog.Content className="panel fixed top-1/2 left-1/2 z-50 w-[min(26rem,calc(100vw-2rem))] -translate-1/2 p-5 shadow-xl">
          <AlertDialog.Title className="font-semibold">{title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-sm text-muted">{description}</AlertDialog.Description>
          <div className="mt-5 flex justify-end gap-2">
            <AlertDialog.Cancel className={buttonClass('plain')}>{t('cancel')}</AlertDialog.Cancel>
            <AlertDialog.Action className={buttonClass('primary')} onClick={onConfirm}>
              {confirmLabel}
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
