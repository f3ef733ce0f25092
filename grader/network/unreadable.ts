import { type Message, type MessageKey, type MessageParameters, say } from '../contract/message.ts'

/** A network that cannot be told as a table of layers; `said` says why, to whoever built it. */
export class UnreadableNetwork extends Error {
  override name = 'UnreadableNetwork'
  readonly said: Message

  constructor(key: MessageKey, parameters: MessageParameters) {
    const said = say(key, parameters)
    super(said.message)
    this.said = said
  }
}
