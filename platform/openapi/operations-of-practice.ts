import { z } from 'zod'
import { publicBundleSchema } from '../../grader/contract/bundle.ts'
import { trainingProgressSchema } from '../../grader/contract/training.ts'
import { verdictSchema } from '../../grader/contract/verdict.ts'
import { saveDraftSchema } from '../drafts/save.ts'
import { recordEventsSchema } from '../practice/record-events.ts'
import { submitRequestSchema } from '../submissions/submit.ts'
import { weightsQuerySchema } from '../submissions/submit-weights.ts'
import { id, made, nothing, share, time } from './answers.ts'
import type { Operation } from './operation.ts'

const eventStream = { contentType: 'text/event-stream' }

const listedExercise = z.object({
  ...{ slug: z.string(), chapter: z.string(), title: z.string(), summary: z.string(), minutes: z.number() },
  ...{ prerequisites: z.array(z.string()), fingerprint: z.string() },
})

const submissionState = z.union([
  z.object({ state: z.literal('queued'), position: z.int() }),
  z.object({ state: z.literal('running'), progress: trainingProgressSchema.optional() }),
  z.object({ state: z.literal('cancelled') }),
  z.object({
    ...{ state: z.literal('judged'), verdict: verdictSchema },
    /** Hidden cases are told at this time; null: never. */
    withheld: z.object({ until: time.nullable() }).optional(),
  }),
])

const listedSubmission = z.object({
  ...{ id, exercise: z.string(), submittedAt: time, isAfterSolution: z.boolean() },
  state: z.enum(['queued', 'running', 'judged', 'cancelled']),
  ...{ status: z.string().optional(), score: share.optional(), isWithheld: z.literal(true).optional() },
})

const draft = z.object({ source: z.string(), revision: z.int(), savedAt: time })
const solution = z.object({ hasPassed: z.boolean(), requestedAt: time.nullable(), source: z.string() })

/** Exercises, and one's own work on them. */
export const operationsOfPractice: readonly Operation[] = [
  {
    ...{ method: 'GET', route: 'exercises', summary: 'All exercises, in the order of the map' },
    ...{ answer: z.object({ exercises: z.array(listedExercise) }), isOpen: true },
  },
  {
    ...{
      method: 'GET',
      route: 'exercises/[slug]',
      summary: 'An exercise, with all that a browser may have of it',
    },
    ...{ answer: publicBundleSchema, isOpen: true },
  },
  {
    ...{ method: 'GET', route: 'exercises/[slug]/solution', answer: solution },
    summary: 'The solution, for whoever has passed the exercise or has asked for it',
  },
  {
    ...{ method: 'POST', route: 'exercises/[slug]/solution', answer: solution },
    summary: 'Asks for the solution: what is submitted from now on is marked',
  },
  {
    ...{ method: 'POST', route: 'submissions', body: submitRequestSchema, answer: made, status: 202 },
    summary: 'Submits a source; the same key of the same person gives the same id, however often it is sent',
  },
  {
    ...{ method: 'POST', route: 'submissions/weights', query: weightsQuerySchema, body: 'file' },
    ...{ answer: made, status: 202, summary: 'Submits a network that was trained elsewhere, to be measured' },
  },
  {
    ...{ method: 'GET', route: 'submissions', query: z.object({ exercise: z.string().optional() }) },
    ...{
      answer: z.object({ submissions: z.array(listedSubmission) }),
      summary: 'One’s submissions, newest first',
    },
  },
  {
    ...{ method: 'GET', route: 'submissions/[id]', answer: submissionState },
    summary: 'Where a submission is, and its verdict once there is one',
  },
  {
    ...{ method: 'GET', route: 'submissions/[id]/events', answer: eventStream },
    summary: 'The same at each change, until the verdict',
  },
  {
    ...{ method: 'GET', route: 'submissions/[id]/source', summary: 'What was submitted, when and for what' },
    answer: z.object({ exercise: z.string(), submittedAt: time, source: z.string() }),
  },
  {
    ...{ method: 'POST', route: 'submissions/[id]/cancel', summary: 'Ends a judging that one waits for' },
    answer: z.object({ state: z.literal('cancelled') }),
  },
  {
    ...{ method: 'GET', route: 'drafts/[exercise]', summary: 'What the editor held last' },
    answer: z.object({ draft: draft.nullable() }),
  },
  {
    ...{ method: 'PUT', route: 'drafts/[exercise]', body: saveDraftSchema },
    answer: z.object({ saved: z.literal(true), revision: z.int() }),
    summary: 'Keeps what the editor holds; 409 with the other draft where another tab saved in between',
  },
  {
    ...{ method: 'POST', route: 'practice-events', body: recordEventsSchema, answer: nothing, status: 202 },
    summary: 'Says when an exercise was opened, first run and passed in the browser',
  },
  {
    ...{ method: 'GET', route: 'health', answer: z.object({ status: z.literal('ok') }), isOpen: true },
    summary: 'The process is there',
  },
  {
    ...{ method: 'GET', route: 'ready', answer: z.object({ ready: z.literal(true) }), isOpen: true },
    summary: 'Database, queue and sandbox are there; 503 until then',
  },
]
