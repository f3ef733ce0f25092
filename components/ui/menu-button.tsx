'use client'
import { type ComponentProps, type ReactNode, Suspense, useState } from 'react'
import { buttonClass } from './button.tsx'

interface MenuButtonProps extends Pick<ComponentProps<'button'>, 'aria-label' | 'title'> {
  /** Fetches the menu's code. */
  load(): Promise<unknown>
  /** The menu, open, under a trigger of its own that looks like this one. */
  menu(trigger: ReactNode): ReactNode
  children: ReactNode
}

/** What opens a menu whose code is fetched when somebody is about to open it: no page waits for it. */
export function MenuButton({ load, menu, children, ...naming }: MenuButtonProps) {
  const [isWanted, setWanted] = useState(false)
  const fetchMenu = () => void load().catch(() => {}) // whoever opens it is told
  const plain = (
    <button type="button" className={buttonClass('quiet')} aria-haspopup="menu" {...naming}>
      {children}
    </button>
  )
  if (isWanted) return <Suspense fallback={plain}>{menu(plain)}</Suspense>
  return (
    <button
      type="button"
      className={buttonClass('quiet')}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setWanted(true)}
      onPointerEnter={fetchMenu}
      onFocus={fetchMenu}
      {...naming}
    >
      {children}
    </button>
  )
}
