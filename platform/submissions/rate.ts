import { paceOf } from '../pace.ts'

const perMinute = 300

/** Of one learner; what waits for the grader is counted in the database. @throws Refusal */
export const assertMaySubmit = paceOf(
  { points: perMinute, seconds: 60 },
  (wait) => `More than ${perMinute} submissions in a minute: wait ${wait} s.`,
)
