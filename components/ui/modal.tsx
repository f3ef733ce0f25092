'use client'
import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Dialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { buttonClass } from './button.tsx'

interface ModalProps {
  title: string
  /** Its place and measure. */
  className: string
  onClose(): void
  /** It is gone, and the focus is back where it was. */
  onClosed?(): void
  children: ReactNode
}

/** A dialogue above the page, for as long as it is there. */
export function Modal({ title, className, onClose, onClosed, children }: ModalProps) {
  const t = useTranslations('modal')
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/50" />
        <Dialog.Content
          aria-describedby={undefined}
          onCloseAutoFocus={() => queueMicrotask(() => onClosed?.())}
          className={`panel fixed z-50 flex flex-col shadow-xl outline-none ${className}`}
        >
          <Dialog.Title className="border-b border-line py-3 pr-14 pl-4 font-semibold">{title}</Dialog.Title>
          {children}
          {/* The last, so that the focus goes to what the dialogue is for. */}
          <Dialog.Close
            className={`absolute top-1.5 right-1.5 ${buttonClass('quiet')}`}
            aria-label={t('close')}
            title={t('close')}
          >
            <X aria-hidden="true" className="size-4.5" />
          </Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
