// In which order, and in which contexts, the cases of a submission run.
//
// Theory of operation: the visible cases share a context and come first, so that nothing hidden can have left a trace in
// what a student sees; two of them are asked again in another context, in another order. Each hidden group has a fresh
// context, in an order that depends on the seed; a case of each is asked again in the next one's. The invalid inputs come
// last, since a missing check may end in an endless loop, and the second kill ends the judging.
import { type AskedStep, askedAgain } from '../engine/judging.ts'
import { createRandom } from '../tensor/random.ts'
import type { PreparedCase, PreparedExercise, PreparedGroup } from './prepare.ts'

export interface Step extends AskedStep {
  context: number
}

export function planSteps({ groups, bundle, seedId }: PreparedExercise, visibleOnly: boolean): Step[] {
  let context = 0
  const steps: Step[] = []
  const add = (group: PreparedGroup, cases: readonly PreparedCase[], isRepeated: boolean) =>
    steps.push(...cases.map((one) => ({ group, one, context, isRepeated })))

  const visible = groups.filter(({ hidden }) => !hidden)
  for (const group of visible) add(group, group.cases, false)
  context++
  for (const group of visible) add(group, askedAgain(group.cases), true)
  if (visibleOnly) return steps

  const ordinary = groups.filter(({ hidden, invalid }) => hidden && !invalid)
  const shuffled = createRandom(`${seedId}/${bundle.slug}/order`).shuffle(ordinary)
  let before: PreparedGroup | undefined
  for (const group of shuffled) {
    context++
    add(group, group.cases, false)
    if (before) add(before, before.cases.slice(-1), true)
    before = group
  }
  context++
  if (before) add(before, before.cases.slice(-1), true)
  for (const group of groups.filter(({ invalid }) => invalid)) add(group, group.cases, false)
  return steps
}
