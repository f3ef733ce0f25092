const waiting: (() => void)[] = []
let channel: MessageChannel | undefined

/** Lets messages in that have come meanwhile. Without the least of 4 ms that a timer takes. */
export function breathe(): Promise<void> {
  if (!channel) {
    channel = new MessageChannel()
    channel.port1.onmessage = () => waiting.shift()?.()
  }
  const { promise, resolve } = Promise.withResolvers<void>()
  waiting.push(resolve)
  channel.port2.postMessage(null)
  return promise
}
