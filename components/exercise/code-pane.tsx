import type { ReactNode } from 'react'

interface CodePaneProps {
  label: string
  notices: ReactNode
  editor: ReactNode
  toolbar: ReactNode
  /** Where there is room for one part of the page at a time; the toolbar stays when the results take the code's place. */
  isShown: boolean
  /** Of the code. */
  className: string
}

/** The code, with what can be done with it beneath. */
export function CodePane({ label, notices, editor, toolbar, isShown, className }: CodePaneProps) {
  return (
    <div className={`lg:flex lg:flex-col ${isShown ? '' : 'max-lg:hidden'}`}>
      <section
        aria-label={label}
        className={`grid gap-2 p-3 lg:min-h-0 lg:flex-1 lg:grid-rows-[auto_minmax(0,1fr)] ${className}`}
      >
        {notices}
        <div className="panel h-[60dvh] overflow-hidden lg:row-start-2 lg:h-auto lg:min-h-0">{editor}</div>
      </section>
      <div className="border-y border-line bg-canvas px-3 py-2 lg:border-b-0">{toolbar}</div>
    </div>
  )
}
