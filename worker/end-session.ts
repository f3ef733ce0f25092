/**
 * Ends every process of the session that this one leads, at once. bubblewrap that is killed while it sets up a cell leaves a
 * child behind that waits for it for ever, and no other process knows of that child.
 */
export function endSession(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL')
  } catch {
    // Nothing of it is left.
  }
}
