import { useNumberWords } from './use-number-words.ts'

export function TimeWords({ seconds }: { seconds: number | null }) {
  const words = useNumberWords()
  return <>{words.duration(seconds)}</>
}
