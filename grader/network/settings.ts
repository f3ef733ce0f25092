import { isMarker, isPlainObject, type Value } from '../contract/value.ts'
import { describe } from '../tensor/shape.ts'
import type { WrittenLayer } from './list-layers.ts'
import type { Sides } from './sides.ts'
import { UnreadableNetwork } from './unreadable.ts'

/** More than any network has on one axis; products of some of these are still exact. */
const largest = 1_000_000_000

/**
 * The settings of one layer as its topology has them, read one by one. They were written beside a submission: whatever is
 * not as it should be is told of, and nothing is guessed.
 */
export class Settings {
  /** The layer's number in the network and its class, for sentences. */
  readonly place: { number: number; kind: string }
  readonly #config: Record<string, Value>

  constructor(number: number, { className, config }: WrittenLayer) {
    this.place = { number, kind: className }
    this.#config = isPlainObject(config) ? config : {}
  }

  /** Nothing is said of it: it is not there, null or undefined. */
  isUnset(name: string): boolean {
    const value = this.#find(name)
    return value === undefined || value === null || (isMarker(value) && value.$ === 'undefined')
  }

  isNumber(name: string, wanted: number): boolean {
    return this.#find(name) === wanted
  }

  count(name: string): number {
    const value = this.#find(name)
    return isCount(value) ? value : this.refuse(name, 'a whole number of at least 1')
  }

  /**
   * [rows, columns]; one number stands for both.
   * @param unset what is meant where nothing is said
   */
  pair(name: string, unset?: readonly [number, number]): [number, number] {
    if (unset && this.isUnset(name)) return [...unset]
    const value = this.#find(name)
    if (isCount(value)) return [value, value]
    const [rows, columns, ...more] = Array.isArray(value) ? value : []
    if (more.length === 0 && isCount(rows) && isCount(columns)) return [rows, columns]
    return this.refuse(name, 'one or two whole numbers of at least 1')
  }

  /** [top, bottom, left, right]; one number stands for all four, a pair for rows and columns. */
  sides(name: string, unset: Sides): Sides {
    if (this.isUnset(name)) return unset
    const value = this.#find(name)
    const axes = Array.isArray(value) && value.length === 2 ? value : [value, value]
    const [top, bottom, left, right] = axes.flatMap((axis) => (Array.isArray(axis) ? axis : [axis, axis]))
    if (isSize(top) && isSize(bottom) && isSize(left) && isSize(right)) return [top, bottom, left, right]
    return this.refuse(name, 'whole numbers of at least 0')
  }

  /** Between 0 and 1, 1 left out. */
  share(name: string): number {
    const value = this.#find(name)
    return typeof value === 'number' && value >= 0 && value < 1
      ? value
      : this.refuse(name, 'a number from 0 to 1')
  }

  flag(name: string, unset: boolean): boolean {
    if (this.isUnset(name)) return unset
    const value = this.#find(name)
    return typeof value === 'boolean' ? value : this.refuse(name, 'true or false')
  }

  word<Word extends string>(name: string, allowed: readonly Word[], unset: Word): Word {
    if (this.isUnset(name)) return unset
    const value = this.#find(name)
    const found = allowed.find((word) => word === value)
    return found ?? this.refuse(name, allowed.join(', '))
  }

  /** A shape without the batch; null on any other axis than the first is refused. */
  batchShape(name: string): number[] {
    const value = this.#find(name)
    const shape = Array.isArray(value) ? value.slice(1) : []
    return shape.length > 0 && shape.every(isCount) ? shape : this.refuse(name, 'a shape of whole numbers')
  }

  /** Whole numbers of at least 1, but for one null that stands for what is left. */
  targetShape(name: string): (number | null)[] {
    const value = this.#find(name)
    const isAxis = (size: Value): size is number | null => size === null || isCount(size)
    const isShape = Array.isArray(value) && value.length > 0 && value.every(isAxis)
    if (isShape && value.filter((size) => size === null).length <= 1) return value
    return this.refuse(name, 'a shape of whole numbers')
  }

  refuse(name: string, expected: string): never {
    const value = this.#find(name)
    const actual = value === undefined ? 'missing' : describe(value)
    throw new UnreadableNetwork('model.setting', { ...this.place, setting: name, actual, expected })
  }

  #find(name: string): Value | undefined {
    return Object.hasOwn(this.#config, name) ? this.#config[name] : undefined
  }
}

const isSize = (value: Value | undefined): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= largest
const isCount = (value: Value | undefined): value is number => isSize(value) && value > 0
