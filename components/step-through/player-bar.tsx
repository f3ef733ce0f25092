import { Pause, Play, SkipBack, SkipForward, StepBack, StepForward } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { type Player, type Speed, speeds } from './use-player.ts'

interface PlayerBarProps {
  player: Player
  count: number
  /** What is shown, for a screen reader: "row 1, column 2: 37". */
  place: string
}

/** Play, pause, a step on or back, to the ends, anywhere, and how fast. */
export function PlayerBar({ player, count, place }: PlayerBarProps) {
  const t = useTranslations('stepThrough')
  const { index, isPlaying, speed, goTo, toggle, setSpeed } = player
  const jump = (name: 'first' | 'back' | 'on' | 'last', to: number, Icon: typeof Play): ReactNode => (
    <Button
      look="quiet"
      aria-label={t(name)}
      title={t(name)}
      aria-disabled={to === index}
      onClick={() => goTo(to)}
    >
      <Icon aria-hidden="true" className="size-4" />
    </Button>
  )
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2" role="group" aria-label={t('player')}>
      <div className="flex items-center">
        {jump('first', 0, SkipBack)}
        {jump('back', Math.max(index - 1, 0), StepBack)}
        <Button aria-label={isPlaying ? t('pause') : t('play')} onClick={toggle}>
          {isPlaying ? (
            <Pause aria-hidden="true" className="size-4" />
          ) : (
            <Play aria-hidden="true" className="size-4" />
          )}
        </Button>
        {jump('on', Math.min(index + 1, count - 1), StepForward)}
        {jump('last', count - 1, SkipForward)}
      </div>
      <input
        type="range"
        min={0}
        max={Math.max(count - 1, 0)}
        value={index}
        aria-label={t('step')}
        aria-valuetext={place}
        onChange={(event) => goTo(Number(event.currentTarget.value))}
        className="h-9 min-w-32 flex-1 accent-accent"
      />
      <span className="font-mono text-xs text-muted tabular-nums">
        {index + 1} / {count}
      </span>
      <label className="flex items-center gap-1.5 text-xs text-muted">
        {t('speed')}
        <select
          value={speed}
          onChange={(event) => setSpeed(Number(event.currentTarget.value) as Speed)}
          className="min-h-9 rounded-lg border border-line-strong bg-surface px-2 text-sm text-ink"
        >
          {speeds.map((one) => (
            <option key={one} value={one}>
              {one}×
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
