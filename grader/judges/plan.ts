// In which order, and in which contexts, the cases of a submission run.
//
// Theory of operation: the visible cases share a context and come first, so that nothing hidden can have left a trace in
// what a student sees; two of them are asked again in another context, in another order. Each hidden group has a context
// of its own, in an order that depends on the seed, and one case of each is asked again. The invalid inputs come last,
// since a missing check may end in an endless loop, and the second kill ends the judging.
import { createRandom } from '../tensor/random.ts'
import type { PreparedCase, PreparedExercise, PreparedGroup } from './prepare.ts'

export interface Step {
  group: PreparedGroup
  one: PreparedCase
  context: number
  /** Asked before: the answer is laid beside the earlier one. */
  isRepeated: boolean
}

export function planSteps({ groups, bundle, seedId }: PreparedExercise, visibleOnly: boolean): Step[] {
  let context = 0
  const stepsOf = (group: PreparedGroup): Step[] => {
    const own = context++
    return group.cases.map((one) => ({ group, one, context: own, isRepeated: false }))
  }
  const repeat = (pairs: { group: PreparedGroup; one: PreparedCase | undefined }[]): Step[] => {
    const own = context++
    return pairs.flatMap(({ group, one }) => (one ? [{ group, one, context: own, isRepeated: true }] : []))
  }
  const visible = groups.filter(({ hidden }) => !hidden)
  const again = visible.flatMap((group) => [
    { group, one: group.cases.at(-1) },
    { group, one: group.cases[0] },
  ])
  const first = [...visible.flatMap(stepsOf), ...repeat(again)]
  if (visibleOnly) return first
  const ordinary = groups.filter(({ hidden, invalid }) => hidden && !invalid)
  const shuffled = createRandom(`${seedId}/${bundle.slug}/order`).shuffle(ordinary)
  return [
    ...first,
    ...shuffled.flatMap(stepsOf),
    ...repeat(shuffled.toReversed().map((group) => ({ group, one: group.cases.at(-1) }))),
    ...groups.filter(({ invalid }) => invalid).flatMap(stepsOf),
  ]
}
