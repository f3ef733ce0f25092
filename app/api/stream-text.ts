import { reportFault, type WebRuntime } from '../../platform/runtime.ts'

/** Text as it is made, as fast as it is taken. Where making it fails, the answer is cut off: nobody takes a part for the whole. */
export function streamText(runtime: WebRuntime, pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull: async (controller) => {
      try {
        const { done, value } = await pieces.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      } catch (error) {
        reportFault(runtime, error, 'an answer broke off')
        controller.error(error)
      }
    },
    cancel: async () => {
      await pieces.return(undefined)
    },
  })
}
