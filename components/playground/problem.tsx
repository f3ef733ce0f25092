import type { ReactNode } from 'react'

/** One sentence beside the control that it is about; in a grid it takes a row of its own. */
export function Problem({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} role="alert" className="col-span-full basis-full text-sm text-bad">
      {children}
    </p>
  )
}
