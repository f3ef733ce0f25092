'use client'
import { useEffect, useReducer, useRef } from 'react'
import { assetUrl } from '../editor/assets.ts'
import type { TrainingChoices } from './choices.ts'
import { TrainingClient } from './training-client.ts'
import type { TrainingRequest, WantedBackend } from './training-protocol.ts'
import { nextState, type TrainingState } from './training-state.ts'

export interface Training {
  state: TrainingState
  start(choices: TrainingChoices, wanted: WantedBackend): void
  pause(): void
  continue(): void
  stop(): void
  /** @param image shape [28, 28]; it is looked at from now on */
  look(image: Uint8Array): void
  /** The network as a file; what waits while the page is left, or another worker is started, waits for ever. */
  save(): Promise<Uint8Array<ArrayBuffer>>
  load(file: File, wanted: WantedBackend): Promise<void>
  forgetLast(): void
}

interface Started {
  client: TrainingClient
  wanted: WantedBackend
}

/** Trains in a worker that is started when it is first needed, and ends with the page. */
export function useTraining(): Training {
  const [state, dispatch] = useReducer(nextState, {})
  const started = useRef<Started>(undefined)
  const image = useRef<Uint8Array>(undefined)
  const saving = useRef<PromiseWithResolvers<Uint8Array<ArrayBuffer>>>(undefined)
  const close = () => {
    started.current?.client.close()
    started.current = undefined
  }
  useEffect(() => close, [])

  /** A worker has one backend for good; after a failure nobody knows what is left in it. */
  const clientFor = (wanted: WantedBackend): TrainingClient => {
    if (started.current?.wanted !== wanted || state.problem) close()
    started.current ??= { wanted, client: startClient() }
    return started.current.client
  }
  const startClient = () => {
    const client = new TrainingClient(assetUrl('training-worker.js'), (answer) =>
      answer.kind === 'saved' ? saving.current?.resolve(answer.bytes) : dispatch(answer),
    )
    if (image.current) client.send({ kind: 'look', image: image.current })
    return client
  }
  const ask = (request: TrainingRequest) => started.current?.client.send(request)
  const askAndShow = (kind: 'pause' | 'continue' | 'stop') => {
    dispatch({ kind })
    ask({ kind })
  }
  return {
    state,
    start: (choices, wanted) => {
      clientFor(wanted).send({ kind: 'start', choices, wanted })
      dispatch({ kind: 'start', choices })
    },
    pause: () => askAndShow('pause'),
    continue: () => askAndShow('continue'),
    stop: () => {
      // Nothing is lost before the first step, and what is under way then would not hear.
      if (state.run?.phase !== 'starting') return askAndShow('stop')
      close()
      dispatch({ kind: 'give-up' })
    },
    look: (shown) => {
      image.current = shown
      ask({ kind: 'look', image: shown })
    },
    save: () => {
      saving.current = Promise.withResolvers()
      ask({ kind: 'save' })
      return saving.current.promise
    },
    load: async (file, wanted) => {
      const bytes = await readFile(file)
      clientFor(wanted).send({ kind: 'load', bytes, wanted })
      dispatch({ kind: 'load', name: file.name })
    },
    forgetLast: () => dispatch({ kind: 'forget-last' }),
  }
}

/** No more of it than it takes to say that it is too large. */
const readFile = async (file: File): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(0, mostRead).arrayBuffer())
const mostRead = 2 ** 23
