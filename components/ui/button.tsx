import type { ComponentProps } from 'react'

const looks = {
  primary: 'bg-accent text-accent-ink border-accent hover:brightness-110',
  plain: 'bg-surface text-ink border-line-strong hover:border-accent hover:text-accent',
  quiet: 'bg-transparent text-ink border-transparent hover:text-accent',
} as const

type ButtonLook = keyof typeof looks

/** What a button looks like; for a link that leads on like one, too. */
export function buttonClass(look: ButtonLook = 'plain'): string {
  return `inline-flex min-h-9 select-none items-center justify-center gap-1.5 rounded-lg border px-3 py-1 text-sm font-medium no-underline disabled:cursor-not-allowed disabled:opacity-60 ${looks[look]}`
}

interface ButtonProps extends ComponentProps<'button'> {
  look?: ButtonLook
}

export function Button({ look = 'plain', className = '', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={`${buttonClass(look)} ${className}`} {...rest} />
}
