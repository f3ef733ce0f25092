/** What the server refuses in English, by the key of what these pages say instead; named groups are its parameters. */
const sentences = [
  [/^Somebody else has changed this meanwhile/, 'changedMeanwhile'],
  [/^The request is not as it should be/, 'fields'],
  [/^This course has ended/, 'ended'],
  [/^This is the only instructor/, 'onlyInstructor'],
  [/^By this file the course would have no instructor/, 'noInstructor'],
  [/^This file has errors/, 'fileErrors'],
  [/^This place is claimed/, 'claimed'],
  [/^They are not in the course any more/, 'removed'],
  [/^An extension gives time/, 'givesTime'],
  [/^'(?<exercise>[^']+)' was handed in already/, 'exerciseHandedIn'],
  [/^There is a regrade of this exercise/, 'regradeOpen'],
  [/^There is nothing to be judged again/, 'nothingOutdated'],
  [/^This regrade is applied/, 'regradeApplied'],
  [/^This regrade was discarded/, 'regradeDiscarded'],
  [/^Of \d+ submissions \d+ are judged again/, 'regradeWaits'],
  [/^This regrade is not applied/, 'regradeNotApplied'],
  [/^A later regrade/, 'laterRegrade'],
  [/^Something was handed in at .+: it cannot close/, 'closedBefore'],
  [/^There is no such submission in a course of yours/, 'workNotYours'],
  [/^There is no such (assignment|course) of yours/, 'courseNotYours'],
  [/^Your role in this course/, 'notForRole'],
  [/^This comment is not there any more/, 'commentGone'],
  [/^This comment is not kept any more/, 'savedGone'],
  [/^A course keeps (?<most>\d+) comments/, 'savedFull'],
  [/^Somebody has answered this dispute meanwhile/, 'answered'],
] as const

interface RefusalSaid {
  key: (typeof sentences)[number][1]
  parameters: Record<string, string>
}

/** @returns undefined for what is said as it came */
export function findOptionalRefusal(message: string): RefusalSaid | undefined {
  for (const [pattern, key] of sentences) {
    const found = pattern.exec(message)
    if (found) return { key, parameters: { ...found.groups } }
  }
  return undefined
}
