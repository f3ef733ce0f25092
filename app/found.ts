import { notFound } from 'next/navigation'
import { isRefusal } from '../platform/refusal.ts'

/** What was asked for; the page of what is not there, where there is nothing of that for this visitor. */
export async function foundOrNotFound<Found>(asked: Promise<Found>): Promise<Found> {
  try {
    return await asked
  } catch (error) {
    if (isRefusal(error) && (error.code === 'not-found' || error.code === 'forbidden')) notFound()
    throw error
  }
}
