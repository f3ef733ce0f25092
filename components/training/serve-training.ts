// The inside of the training worker: it has the one TensorFlow.js of the page, the digits and the network.
import { decodeWeights, WeightsFileError } from '../../grader/network/index.ts'
import { BackendUnavailable, type ChosenBackend, startBackend } from '../../grader/training/backends/index.ts'
import { imageAt } from '../../grader/training/datasets/digits/digits.ts'
import { buildNetwork } from '../../grader/training/networks/build.ts'
import { initializersOf } from '../../grader/training/networks/initializers.ts'
import { buildLeNet } from '../../grader/training/networks/lenet.ts'
import { type Network, readsDigits } from '../../grader/training/networks/look-inside.ts'
import { evaluate, type LabelledImages } from '../../grader/training/networks/train.ts'
import { encodeWeights, restoreModel } from '../../grader/training/networks/weights-file.ts'
import { breathe } from './breathe.ts'
import type { TrainingChoices } from './choices.ts'
import { DrawnDigits } from './digits.ts'
import { NetworkOnShow } from './network-on-show.ts'
import { RunControl } from './run-control.ts'
import { runTraining } from './run-training.ts'
import type {
  Test,
  TrainingAnswer,
  TrainingProblem,
  TrainingRequest,
  TrainingScope,
  WantedBackend,
} from './training-protocol.ts'

/** Digits that are read and not learned; where that is slow, fewer will have to do. */
const testDigits = { usual: 1_000, whereSlow: 100 }

const isSlow = ({ name, isSoftware }: ChosenBackend) => name === 'cpu' || isSoftware === true

/** While its numbers are waited for, a graphics processor is idle; the others compute when they are asked. */
const reportEveryOn = (backend: ChosenBackend) => (backend.name === 'webgpu' && !isSlow(backend) ? 8 : 1)

/** @param wasmFolder the address of the folder with the `.wasm` files */
export function serveTraining(scope: TrainingScope, wasmFolder: string): void {
  const worker = new TrainingWorker((answer) => scope.postMessage(answer), wasmFolder)
  scope.addEventListener('message', ({ data }) => void worker.answer(data))
}

class TrainingWorker {
  readonly #tell: (answer: TrainingAnswer) => void
  readonly #wasmFolder: string
  readonly #training = new DrawnDigits('digits to learn from')
  readonly #unseen = new DrawnDigits('digits to be read')
  #backend: ChosenBackend | undefined
  #control = new RunControl()
  #shown: NetworkOnShow | undefined
  #image: Uint8Array | undefined

  constructor(tell: (answer: TrainingAnswer) => void, wasmFolder: string) {
    this.#tell = tell
    this.#wasmFolder = wasmFolder
  }

  /** Never rejects: what goes wrong is told. */
  async answer(request: TrainingRequest): Promise<void> {
    try {
      await this.#do(request)
    } catch (error) {
      this.#tell({ kind: 'failed', problem: problemOf(error) })
    }
  }

  async #do(request: TrainingRequest): Promise<void> {
    switch (request.kind) {
      case 'start':
        return this.#start(request.choices, request.wanted)
      case 'load':
        return this.#load(request.bytes, request.wanted)
      case 'look':
        this.#image = request.image
        return this.#shown?.look(request.image)
      case 'save':
        if (this.#shown) this.#tell({ kind: 'saved', bytes: await encodeWeights(this.#shown.network) })
        return
      default:
        this.#control[request.kind]()
    }
  }

  async #start(choices: TrainingChoices, wanted: WantedBackend): Promise<void> {
    const control = new RunControl()
    this.#control = control
    const backend = await this.#startBackend(wanted)
    const digits = await this.#training.take(choices.digits, async (count) => {
      this.#tell({ kind: 'drawn', count, of: choices.digits })
      await breathe()
    })
    const shown = await this.#show(networkOf(choices))
    await runTraining({
      network: shown.network,
      choices,
      digits,
      reportEvery: reportEveryOn(backend),
      control,
      tell: this.#tell,
      test: async (epochs) => {
        this.#tell({ kind: 'testing' })
        this.#tell({ kind: 'tested', epochs, test: await this.#test(shown.network, backend) })
      },
      look: () => shown.look(this.#image),
      lookWhereDue: () => shown.lookWhereDue(this.#image),
    })
  }

  async #load(bytes: Uint8Array, wanted: WantedBackend): Promise<void> {
    const file = decodeWeights(bytes)
    const backend = await this.#startBackend(wanted)
    const network = await restoreModel(file)
    if (!readsDigits(network)) {
      network.dispose()
      throw new OtherNetwork()
    }
    await this.#show(network)
    this.#tell({ kind: 'loaded', test: await this.#test(network, backend) })
  }

  async #startBackend(wanted: WantedBackend): Promise<ChosenBackend> {
    this.#backend ??= await startBackend({ wanted, wasmFolder: this.#wasmFolder })
    this.#tell({ kind: 'backend', backend: this.#backend })
    return this.#backend
  }

  /** In place of the network before. */
  async #show(network: Network): Promise<NetworkOnShow> {
    this.#shown?.network.dispose()
    const shown = new NetworkOnShow(network, (insides) => this.#tell({ kind: 'insides', insides }))
    this.#shown = shown
    await shown.look(this.#image)
    return shown
  }

  async #test(network: Network, backend: ChosenBackend): Promise<Test> {
    const count = isSlow(backend) ? testDigits.whereSlow : testDigits.usual
    const digits = await this.#unseen.take(count, breathe)
    const { read, ...numbers } = await evaluate(network, digits)
    return { ...numbers, wrong: wrongOf(digits, read) }
  }
}

function networkOf({ own, activation, pooling }: TrainingChoices): Network {
  if (!own) return buildLeNet(activation, pooling)
  return buildNetwork(own.network, initializersOf(own.topology))
}

function wrongOf(digits: LabelledImages, read: Uint8Array): Test['wrong'] {
  return [...digits.labels.entries()].flatMap(([index, label]) => {
    const answer = read[index] as number
    return answer === label ? [] : [{ image: imageAt(digits, index).slice(), label, read: answer }]
  })
}

/** The file holds some network, but none that reads digits. */
class OtherNetwork extends Error {
  override name = 'OtherNetwork'
  readonly fault = 'other-network'
}

function problemOf(error: unknown): TrainingProblem {
  if (error instanceof WeightsFileError || error instanceof OtherNetwork)
    return { kind: 'weights', fault: error.fault }
  if (error instanceof BackendUnavailable) return { kind: 'no-backend' }
  return { kind: 'fault', message: error instanceof Error ? error.message : String(error) }
}
