// What the routes answer, as schemas. The access suite compares these with what is really answered.
import { z } from 'zod'
import { courseRoles } from '../access/rules.ts'
import { assignmentFieldsSchema } from '../assignments/fields.ts'

/** Of a change: that it was made is all there is to say. */
export const nothing = z.strictObject({})

export const time = z.iso.datetime()
export const id = z.uuid()
/** Hundredths. */
export const points = z.int()
export const share = z.number().min(0).max(1)

export const made = z.strictObject({ id })
export const enrolled = z.strictObject({ courseId: id })
export const role = z.enum(courseRoles)

export const assignment = z.object({
  ...assignmentFieldsSchema.shape,
  ...{ opensAt: time, dueAt: time, closesAt: time.nullable() },
  exercises: z.array(z.object({ exercise: z.string(), points })),
  ...{ id, courseId: id, revision: z.int() },
  /** By exercise, the version that it is pinned to. */
  pins: z.record(z.string(), z.string()),
})

export const course = z.object({
  ...{ id, title: z.string(), term: z.string(), timeZone: z.string(), graceDays: z.int() },
  ...{ revision: z.int(), createdAt: time, archivedAt: time.nullable() },
  /** For whoever may invite. */
  invitation: z.string().nullable().optional(),
})

export const rosterLine = z.object({
  ...{ id, role, email: z.string(), name: z.string(), section: z.string() },
  ...{ studentNumber: z.string().nullable(), canvasId: z.string().nullable() },
  ...{ claimCode: z.string().nullable(), isClaimed: z.boolean() },
  ...{ createdAt: time, claimedAt: time.nullable(), removedAt: time.nullable() },
})

const derivationLine = z.object({ kind: z.string(), amount: points })

/** A grade: every exercise with the lines whose amounts add up to its points. */
export const grade = z.object({
  ...{ points, of: points, graceDays: z.object({ budget: z.int(), spent: z.int() }) },
  assignments: z.array(
    z.object({
      ...{ id, points, of: points, graceDays: z.int() },
      exercises: z.array(
        z.object({
          ...{ exercise: z.string(), points, of: points, attempts: z.int() },
          counted: z
            .object({ id, submittedAt: time, score: share, daysLate: z.int(), percentTaken: z.number() })
            .optional(),
          lines: z.array(derivationLine),
        }),
      ),
    }),
  ),
  /** Ids of assignments whose result is not told yet. */
  withheld: z.array(id),
})

/** Of a submission; which one it is, is not told by name where an assignment is marked without names. */
const result = z.object({ status: z.string(), score: share, mistake: z.string().nullable() })
const change = z.object({ before: points, after: points })

export const regrade = z.object({
  ...{ id, assignmentId: id, exercise: z.string(), exerciseVersion: z.string(), askedAt: time },
  ...{ appliedAt: time.nullable(), neverLower: z.boolean(), discardedAt: time.nullable() },
})

export const regradePreview = z.object({
  regrade,
  progress: z.object({ total: z.int(), judged: z.int() }),
  /** Submissions that the grader itself failed at. */
  faults: z.int(),
  students: z.array(
    z.object({
      ...{ enrolmentId: id, name: z.string(), email: z.string(), points: change, total: change },
      submissions: z.array(
        z.object({ id: id.optional(), submittedAt: time.optional(), before: result, after: result }),
      ),
    }),
  ),
})

export const exerciseVersions = z.object({
  ...{ exercise: z.string(), version: z.string(), isPinned: z.boolean(), isBehind: z.boolean() },
  ...{ submissions: z.int(), outdated: z.int(), regrades: z.array(regrade) },
})
