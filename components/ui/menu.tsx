'use client'
import { Check } from 'lucide-react'
import Link from 'next/link'
import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'

interface MenuProps {
  trigger: ReactNode
  children: ReactNode
}

/** A menu that is open when it comes. */
export function Menu({ trigger, children }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false} defaultOpen>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Content
        align="end"
        sideOffset={6}
        className="panel z-50 max-w-[calc(100vw-1rem)] min-w-48 p-1.5 text-sm shadow-lg"
      >
        {children}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  )
}

export const MenuLabel = ({ children }: { children: ReactNode }) => (
  <DropdownMenu.Label className="px-2.5 pt-1 pb-0.5 text-xs text-muted">{children}</DropdownMenu.Label>
)

export const MenuRule = () => <DropdownMenu.Separator className="my-1.5 border-t border-line" />

export const MenuChoices = DropdownMenu.RadioGroup

const itemClass =
  'flex cursor-pointer items-center gap-2 rounded-md py-1.5 pr-3 outline-none data-[highlighted]:bg-accent data-[highlighted]:text-accent-ink'

export function MenuChoice({ value, words, lang }: { value: string; words: string; lang?: string }) {
  return (
    <DropdownMenu.RadioItem value={value} lang={lang} className={`${itemClass} pl-8`}>
      <DropdownMenu.ItemIndicator className="absolute left-4">
        <Check aria-hidden="true" className="size-4" />
      </DropdownMenu.ItemIndicator>
      {words}
    </DropdownMenu.RadioItem>
  )
}

export const MenuAct = ({ onSelect, children }: { onSelect(): void; children: ReactNode }) => (
  <DropdownMenu.Item onSelect={onSelect} className={`${itemClass} pl-2.5`}>
    {children}
  </DropdownMenu.Item>
)

export const MenuLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <DropdownMenu.Item asChild className={`${itemClass} pl-2.5`}>
    <Link href={href}>{children}</Link>
  </DropdownMenu.Item>
)
