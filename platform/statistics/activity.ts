/** Submissions by how long before the due time, or after it, they were handed in. */
export interface Activity {
  /** In each range of `activityHours`, in order: from `firstHour` on. */
  byRange: number[]
  /** Before the first range, and after the last. */
  earlier: number
  later: number
}

/** How long a range is. */
export const activityHours = 6
/** Where the first begins, and the last ends, in hours after the due time. */
export const firstHour = -168
export const endHour = 48

const hour = 3_600

/**
 * @param handedIn when submissions were accepted, in seconds since 1970
 * @param dueAt for everybody, whatever extensions there are. What comes at this very moment is in time, and lies in the last range
 * before it
 */
export function activityOf(handedIn: Iterable<number>, dueAt: Date): Activity {
  const due = dueAt.getTime() / 1_000
  const activity: Activity = {
    byRange: Array.from({ length: (endHour - firstHour) / activityHours }, () => 0),
    ...{ earlier: 0, later: 0 },
  }
  for (const at of handedIn) {
    const index = Math.ceil((at - due) / hour / activityHours) - 1 - firstHour / activityHours
    if (index < 0) activity.earlier += 1
    else if (index >= activity.byRange.length) activity.later += 1
    else activity.byRange[index] = (activity.byRange[index] ?? 0) + 1
  }
  return activity
}
