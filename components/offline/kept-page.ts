'use client'
import { createContext } from 'react'

/** True in the shell: it cannot be brought up to date by the server, whose page at this address is another one. */
export const KeptPage = createContext(false)
