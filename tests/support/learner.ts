import { randomUUID } from 'node:crypto'
import type { Verdict } from '../../grader/contract/verdict.ts'
import type { SubmissionState } from '../../platform/submissions/state.ts'

export interface Answer {
  status: number
  headers: Headers
  body: any
}

interface SubmitMore {
  exercise?: string
  idempotencyKey?: string
  /** What it is handed in for. */
  assignment?: string
}

/** Somebody who practises, over HTTP, with the cookies of a browser. */
export class Learner {
  readonly url: string
  readonly #cookies = new Map<string, string>()

  constructor(url: string) {
    this.url = url
  }

  static async anonymous(url: string): Promise<Learner> {
    const learner = new Learner(url)
    const { status } = await learner.post('/api/auth/sign-in/anonymous', {})
    if (status !== 200) throw new Error(`nobody could sign in: ${status}`)
    return learner
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers({
      origin: this.url,
      ...(this.#cookies.size > 0 ? { cookie: this.cookie } : {}),
    })
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value)
    const response = await fetch(`${this.url}${path}`, { redirect: 'manual', ...init, headers })
    for (const set of response.headers.getSetCookie()) this.#keep(set)
    return response
  }

  #keep(set: string): void {
    const [pair = '', ...attributes] = set.split(';')
    const [name = '', value = ''] = pair.split(/=(.*)/s)
    const isOver = attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute))
    if (isOver) this.#cookies.delete(name)
    else this.#cookies.set(name, value)
  }

  async ask(path: string, init?: RequestInit): Promise<Answer> {
    const response = await this.fetch(path, init)
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.startsWith('application/json')
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
  }

  send(method: string, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask(path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  }

  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer> {
    return this.send('POST', path, body, headers)
  }

  submit(source: string, more: SubmitMore = {}): Promise<Answer> {
    return this.post('/api/submissions', {
      exercise: 'corr2d',
      source,
      idempotencyKey: randomUUID(),
      ...more,
    })
  }

  /** @returns the id of a submission that was acknowledged */
  async submitted(source: string, more?: SubmitMore): Promise<string> {
    const { status, body } = await this.submit(source, more)
    if (status !== 202) throw new Error(`not accepted: ${status} ${JSON.stringify(body)}`)
    return body.id as string
  }

  /** The states of a submission as they are told, until the stream ends. */
  async *follow(id: string): AsyncGenerator<SubmissionState> {
    const response = await this.fetch(`/api/submissions/${id}/events`)
    if (response.status !== 200 || !response.body) throw new Error(`no events: ${response.status}`)
    let text = ''
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      const blocks = (text + chunk).split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks)
        if (block.startsWith('data: ')) yield JSON.parse(block.slice('data: '.length)) as SubmissionState
    }
  }

  async verdict(id: string): Promise<Verdict> {
    for await (const state of this.follow(id)) if (state.state === 'judged') return state.verdict
    throw new Error(`the events of ${id} ended without a verdict`)
  }

  async judged(source: string, more?: SubmitMore): Promise<Verdict> {
    return this.verdict(await this.submitted(source, more))
  }
}
