/** A process of the installation cannot start or go on; the message is one sentence that says why and what to do. */
export class CannotStart extends Error {
  override name = 'CannotStart'
}
