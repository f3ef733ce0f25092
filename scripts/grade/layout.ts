import colors from 'picocolors'

/** Columns of a line: those of the terminal, but no more than can be read with ease. */
export function lineWidth(): number {
  return Math.min(Math.max(process.stdout.columns ?? 100, 30), 100)
}

/** Characters that are seen: colours are control sequences. */
const visibleLength = (text: string): number => text.replace(/\u001b\[\d+m/g, '').length

/**
 * Breaks a text between words.
 * @param indent blanks before each line
 * @param hanging further blanks before all lines but the first
 */
export function wrap(text: string, width: number, indent = 0, hanging = 0): string[] {
  const margin = (line: number) => ' '.repeat(indent + (line === 0 ? 0 : hanging))
  return text.split(/(?<=\S) /).reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last !== undefined && visibleLength(last) + 1 + visibleLength(word) <= width)
      return lines.with(-1, `${last} ${word}`)
    return [...lines, margin(lines.length) + (last === undefined ? word : word.trimStart())]
  }, [])
}

export function indentLines(lines: readonly string[], by: number): string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line))
}

const gap = 4

/** Blocks of lines, each under its title: side by side, or below each other where the line is too short for that. */
export function layBlocks(
  blocks: readonly { title: string; lines: readonly string[] }[],
  width: number,
): string[] {
  const titled = blocks.map(({ title, lines }) => [colors.bold(title), ...lines])
  const widths = titled.map((lines) => Math.max(...lines.map(visibleLength)))
  const total = widths.reduce((sum, one) => sum + one + gap, -gap)
  if (total > width) return titled.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
  const height = Math.max(...titled.map(({ length }) => length))
  return Array.from({ length: height }, (_, row) =>
    titled
      .map((lines, index) => {
        const text = lines[row] ?? ''
        return text + ' '.repeat((widths[index] ?? 0) - visibleLength(text))
      })
      .join(' '.repeat(gap))
      .trimEnd(),
  )
}
