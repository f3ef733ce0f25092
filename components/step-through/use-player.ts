'use client'
import { useEffect, useEffectEvent, useState } from 'react'

export const speeds = [0.5, 1, 2, 4] as const
export type Speed = (typeof speeds)[number]

export interface Player {
  /** Steps that have been made: 0 before the first. */
  index: number
  isPlaying: boolean
  speed: Speed
  goTo(index: number): void
  /** Plays on, from the beginning where it has ended; or pauses. */
  toggle(): void
  setSpeed(speed: Speed): void
}

const stepMs = 1_000

/** Plays `count` steps, one after the other. */
export function usePlayer(count: number): Player {
  const [index, setIndex] = useState(0)
  const [isPlaying, setPlaying] = useState(false)
  const [speed, setSpeed] = useState<Speed>(1)
  const last = count - 1
  const clamp = (place: number) => Math.min(Math.max(place, 0), Math.max(last, 0))
  const advance = useEffectEvent(() => {
    if (index >= last) return setPlaying(false)
    setIndex(index + 1)
  })
  useEffect(() => {
    if (!isPlaying) return
    const timer = setInterval(advance, stepMs / speed)
    return () => clearInterval(timer)
  }, [isPlaying, speed])
  return {
    // What is played may have become shorter.
    index: clamp(index),
    isPlaying: isPlaying && index < last,
    speed,
    goTo: (place) => {
      setPlaying(false)
      setIndex(clamp(place))
    },
    toggle: () => {
      if (!isPlaying && index >= last) setIndex(0)
      setPlaying(!(isPlaying && index < last))
    },
    setSpeed,
  }
}
