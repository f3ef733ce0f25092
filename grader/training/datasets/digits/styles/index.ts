import type { Style } from '../hand.ts'
import { eight } from './eight.ts'
import { five } from './five.ts'
import { four } from './four.ts'
import { nine } from './nine.ts'
import { one } from './one.ts'
import { seven } from './seven.ts'
import { six } from './six.ts'
import { three } from './three.ts'
import { two } from './two.ts'
import { zero } from './zero.ts'

/** How each digit may be written, by the digit; a style that stands there twice is twice as usual. */
export const styles: readonly (readonly Style[])[] = [
  zero,
  one,
  two,
  three,
  four,
  five,
  six,
  seven,
  eight,
  nine,
]
