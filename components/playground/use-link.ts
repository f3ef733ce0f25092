'use client'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { type LinkFault, readLink, type Shared, writeLink } from './link.ts'

/** A browser refuses to have its address changed more than a hundred times in half a minute. */
const settledMs = 400

const isOurs = (hash: string) => hash.includes('=')

/**
 * Reads the address when the page is opened, or another link is put into it, and keeps it up to what is shown.
 * @returns what is wrong with the link that was opened, until something is changed
 */
export function useLink(shared: Shared, onRead: (shared: Shared) => void): LinkFault | undefined {
  const [fault, setFault] = useState<LinkFault>()
  const text = writeLink(shared)
  /** What is shown without any change of one's own. */
  const known = useRef(text)
  /** The part of the address that is ours. */
  const written = useRef('')
  const read = useEffectEvent(() => {
    const { hash, pathname } = location
    // A jump within the page, such as that to its content, is no link of ours.
    if (!isOurs(hash)) return history.replaceState(null, '', `${pathname}${written.current || hash}`)
    const found = readLink(hash)
    written.current = hash
    if ('fault' in found) return setFault(found.fault)
    known.current = writeLink(found)
    setFault(undefined)
    onRead(found)
  })
  useEffect(() => {
    if (isOurs(location.hash)) read()
    const onChange = () => read()
    window.addEventListener('hashchange', onChange)
    return () => window.removeEventListener('hashchange', onChange)
  }, [])
  useEffect(() => {
    if (text === known.current) return
    const timer = setTimeout(() => {
      known.current = text
      written.current = text
      setFault(undefined)
      history.replaceState(null, '', `${location.pathname}${text}`)
    }, settledMs)
    return () => clearTimeout(timer)
  }, [text])
  return fault
}
