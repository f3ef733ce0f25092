import type { Value } from '../../grader/contract/value.ts'

type Token = string

const tokens = /\s*([[\]{}(),:/]|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|'[^']*'|"[^"]*"|[A-Za-z_$][\w$]*)/y

export interface ExampleLine {
  entry: string
  input: Value[]
  /** What is returned, or the name of the error that is thrown. */
  output: { value: Value } | { error: string }
}

/**
 * Reads a line of a statement's examples, `entry(arguments) => result` or `entry(arguments) => RangeError`; the arguments
 * are literals, and a number may be a fraction. @returns undefined where it is none
 */
export function findOptionalExample(line: string): ExampleLine | undefined {
  const [, entry, call = '', result = ''] = /^\s*([\w$]+)\((.*)\)\s+=>\s+(.+?)\s*$/.exec(line) ?? []
  if (entry === undefined) return undefined
  const input = findOptionalLiteral(`[${call}]`)
  if (!Array.isArray(input)) return undefined
  if (/^[A-Z]\w*Error$/.test(result)) return { entry, input, output: { error: result } }
  const value = findOptionalLiteral(result)
  return value === undefined ? undefined : { entry, input, output: { value } }
}

function findOptionalLiteral(text: string): Value | undefined {
  const found: Token[] = []
  tokens.lastIndex = 0
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) found.push(match[1] as Token)
  if (found.join('').length !== text.replaceAll(/\s(?=(?:[^']*'[^']*')*[^']*$)/g, '').length) return undefined
  try {
    const reader = new Reader(found)
    const value = reader.readValue()
    return reader.isAtEnd ? value : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined // no literal: it is shown as it was written
    throw error
  }
}

class Reader {
  readonly #tokens: readonly Token[]
  #next = 0

  constructor(found: readonly Token[]) {
    this.#tokens = found
  }

  get isAtEnd(): boolean {
    return this.#next === this.#tokens.length
  }

  readValue(): Value {
    const token = this.#take()
    if (token === '[') return this.#readList(']', () => this.readValue())
    if (token === '{') return Object.fromEntries(this.#readList('}', () => this.#readField()))
    if (/^['"]/.test(token)) return token.slice(1, -1)
    if (token === 'true' || token === 'false') return token === 'true'
    if (token === 'null') return null
    if (token === 'undefined' || token === 'NaN' || token === 'Infinity') return { $: token }
    return this.#readFraction(token)
  }

  #readFraction(token: Token): Value {
    const number = Number(token)
    if (Number.isNaN(number)) throw new SyntaxError(token)
    return this.#accept('/') ? number / Number(this.#take()) : number
  }

  #readField(): [string, Value] {
    const key = this.#take()
    if (!this.#accept(':')) throw new SyntaxError(key)
    return [key, this.readValue()]
  }

  #readList<Item>(end: Token, read: () => Item): Item[] {
    const items: Item[] = []
    while (!this.#accept(end)) {
      items.push(read())
      if (this.#accept(',')) continue
      if (!this.#accept(end)) throw new SyntaxError(`${end} is missing`)
      break
    }
    return items
  }

  #accept(token: Token): boolean {
    if (this.#tokens[this.#next] !== token) return false
    this.#next += 1
    return true
  }

  #take(): Token {
    const token = this.#tokens[this.#next]
    if (token === undefined) throw new SyntaxError('the end was not expected')
    this.#next += 1
    return token
  }
}
