import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DraftKeeper } from './draft-keeper.ts'
import type { DraftServer, SendOutcome, ServerDraft } from './draft-server.ts'
import { DraftStorage, type FindStorage } from './draft-storage.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** The storage that all tabs of a browser share, which tells every tab but the writer. */
function createBrowser() {
  const kept = new Map<string, string>()
  const tabs: DraftKeeper[] = []
  let fault: Error | undefined
  const findFor =
    (index: number): FindStorage =>
    () => ({
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => {
        if (fault) throw fault
        kept.set(key, value)
        for (const [other, tab] of tabs.entries()) if (other !== index) tab.hear()
      },
    })
  return {
    kept,
    fail: (error: Error | undefined) => {
      fault = error
    },
    open(server: DraftServer = createServer().server) {
      const keeper = new DraftKeeper('starter', new DraftStorage('corr2d', findFor(tabs.length)), server)
      tabs.push(keeper)
      keeper.open()
      return keeper
    },
  }
}

/** Keeps a draft by the rules of the real one (platform/drafts/save.ts). */
function createServer(initial: ServerDraft | null = null) {
  const state = { draft: initial, isReachable: true, sent: 0 }
  const server: DraftServer = {
    fetch: async () => (state.isReachable ? state.draft : undefined),
    send: async (source, basedOn): Promise<SendOutcome> => {
      state.sent++
      if (!state.isReachable) return { kind: 'unreachable' }
      const revision = state.draft?.revision ?? 0
      if (state.draft && revision !== basedOn && state.draft.source !== source)
        return { kind: 'other', draft: state.draft }
      state.draft = { source, revision: revision + 1 }
      return { kind: 'saved', revision: revision + 1 }
    },
  }
  return { state, server }
}

const later = (ms: number) => vi.advanceTimersByTimeAsync(ms)

/** A browser whose tab has had a draft saved by the server. */
async function saveMine() {
  const { state, server } = createServer()
  const browser = createBrowser()
  const tab = browser.open(server)
  await tab.connect()
  tab.edit('mine')
  await later(2_000)
  return { state, server, browser, tab }
}

describe('in one tab', () => {
  test('what is typed is saved after 300 ms, and is there again after a reload', async () => {
    const browser = createBrowser()
    const tab = browser.open()
    tab.edit('mine')
    expect(tab.state).toEqual({ source: 'mine', status: 'saving' })
    await later(299)
    expect(browser.kept.size).toBe(0)
    await later(1)
    expect(tab.state.status).toBe('saved')
    expect(browser.open().state).toEqual({ source: 'mine', status: 'saved' })
  })

  test('leaving the page saves at once', () => {
    const browser = createBrowser()
    const tab = browser.open()
    tab.edit('mine')
    tab.flush()
    expect(browser.open().state.source).toBe('mine')
  })

  test('asking for it saves at once, and tries again what could not be saved', () => {
    const browser = createBrowser()
    const tab = browser.open()
    browser.fail(new Error('denied'))
    tab.edit('mine')
    tab.save()
    expect(tab.state).toMatchObject({ source: 'mine', status: 'unsaved' })
    browser.fail(undefined)
    tab.save()
    expect(tab.state).toEqual({ source: 'mine', status: 'saved' })
    expect(browser.open().state.source).toBe('mine')
  })

  test('a starter that nobody has touched is not kept', async () => {
    const browser = createBrowser()
    const tab = browser.open()
    tab.save()
    tab.flush()
    await later(1_000)
    expect(browser.kept.size).toBe(0)
  })

  test.each([
    ['full', Object.assign(new Error(), { name: 'QuotaExceededError' }), 'full'],
    ['forbidden', new Error('denied'), 'forbidden'],
  ])('where the storage is %s that is told, until it is saved again', async (_, fault, problem) => {
    const browser = createBrowser()
    const tab = browser.open()
    browser.fail(fault)
    tab.edit('mine')
    await later(300)
    expect(tab.state).toEqual({ source: 'mine', status: 'unsaved', problem })
    browser.fail(undefined)
    tab.edit('mine again')
    await later(300)
    expect(tab.state).toEqual({ source: 'mine again', status: 'saved' })
  })

  test('a storage that may not even be asked for is no reason to fail', async () => {
    const storage = new DraftStorage('corr2d', () => {
      throw new Error('denied')
    })
    const tab = new DraftKeeper('starter', storage, createServer().server)
    tab.open()
    tab.edit('mine')
    await later(300)
    expect(tab.state).toMatchObject({ source: 'mine', status: 'unsaved' })
  })

  test('what is stored by something else is left aside', () => {
    const browser = createBrowser()
    browser.kept.set('receptive:draft:corr2d', '{"source": 3}')
    expect(browser.open().state.source).toBe('starter')
  })
})

test('once its owner has signed out nothing is saved, neither what is in memory nor what is under way', async () => {
  const answered = Promise.withResolvers<SendOutcome>()
  const { state, server } = createServer()
  const browser = createBrowser()
  const tab = browser.open({ ...server, send: () => answered.promise })
  await tab.connect()
  tab.edit('mine')
  await later(2_000)
  tab.edit('mine and more')
  tab.forget()
  browser.kept.clear()
  answered.resolve({ kind: 'saved', revision: 1 })
  tab.edit('typed after that')
  tab.flush()
  tab.save()
  await later(20_000)
  expect(browser.kept.size).toBe(0)
  expect(state.sent).toBe(0)
  expect(tab.state.status).toBe('saved')
})

describe('in two tabs', () => {
  async function disagree() {
    const browser = createBrowser()
    const one = browser.open()
    const two = browser.open()
    one.edit('from one')
    two.edit('from two')
    await later(300)
    return { browser, one, two }
  }

  test('the second to write overwrites nothing and is told of the other', async () => {
    const { browser, one, two } = await disagree()
    expect(one.state).toEqual({ source: 'from one', status: 'saved' })
    expect(two.state).toEqual({ source: 'from two', status: 'unsaved', other: 'from one' })
    two.edit('from two, further')
    await later(1_000)
    expect(two.state).toMatchObject({ source: 'from two, further', other: 'from one' })
    expect(browser.open().state.source).toBe('from one')
  })

  test('keeping mine writes it, and the other tab is told in its turn', async () => {
    const { one, two } = await disagree()
    two.keepMine()
    expect(two.state).toEqual({ source: 'from two', status: 'saved' })
    expect(one.state).toMatchObject({ source: 'from one', other: 'from two' })
  })

  test('taking theirs ends the conflict in both', async () => {
    const { one, two } = await disagree()
    two.takeTheirs()
    expect([one.state, two.state]).toEqual(Array(2).fill({ source: 'from one', status: 'saved' }))
  })

  test('a tab that was not told (it slept) notices before it writes', async () => {
    const { browser, two } = await disagree()
    two.takeTheirs()
    browser.kept.set('receptive:draft:corr2d', JSON.stringify({ source: 'unheard', revision: 0 }))
    two.edit('from two')
    await later(300)
    expect(two.state.other).toBe('unheard')
    expect(browser.open().state.source).toBe('unheard')
  })

  test('a tab with nothing but the starter takes over what is written elsewhere', async () => {
    const browser = createBrowser()
    const one = browser.open()
    const two = browser.open()
    one.edit('from one')
    await later(300)
    expect(two.state).toEqual({ source: 'from one', status: 'saved' })
  })
})

describe('with a server', () => {
  test('what is typed goes there once typing has paused', async () => {
    const { state, server } = createServer()
    const tab = createBrowser().open(server)
    await tab.connect()
    for (const text of ['m', 'mi', 'mine']) {
      tab.edit(text)
      await later(200)
    }
    await later(2_000)
    expect(state).toMatchObject({ draft: { source: 'mine', revision: 1 }, sent: 1 })
    expect(tab.state).toEqual({ source: 'mine', status: 'saved' })
  })

  test('what is saved because somebody asks for it goes there at once', async () => {
    const { state, server } = createServer()
    const tab = createBrowser().open(server)
    await tab.connect()
    tab.edit('mine')
    tab.save()
    await later(0)
    expect(state).toMatchObject({ draft: { source: 'mine', revision: 1 }, sent: 1 })
  })

  test('another machine continues where this one stopped', async () => {
    const tab = createBrowser().open(createServer({ source: 'from home', revision: 4 }).server)
    await tab.connect()
    expect(tab.state).toEqual({ source: 'from home', status: 'saved' })
  })

  test('a browser whose draft the server has takes over what another machine saved since', async () => {
    const { state, server, browser, tab } = await saveMine()
    tab.disconnect()
    state.draft = { source: 'from another machine', revision: 2 }
    const again = browser.open(server)
    await again.connect()
    expect(again.state.source).toBe('from another machine')
  })

  test('what was typed before signing in is not overwritten, nor does it overwrite', async () => {
    const { state, server } = createServer({ source: 'theirs', revision: 4 })
    const tab = createBrowser().open(server)
    tab.edit('mine')
    await tab.connect()
    await later(5_000)
    expect(tab.state).toMatchObject({ source: 'mine', other: 'theirs' })
    expect(state.draft?.source).toBe('theirs')
    tab.keepMine()
    await later(5_000)
    expect(state.draft).toEqual({ source: 'mine', revision: 5 })
    expect(tab.state).toEqual({ source: 'mine', status: 'saved' })
  })

  test('another machine that saves in between makes a conflict; this browser keeps its own meanwhile', async () => {
    const { state, browser, tab } = await saveMine()
    state.draft = { source: 'theirs', revision: 2 }
    tab.edit('mine, further')
    await later(2_000)
    expect(tab.state).toEqual({ source: 'mine, further', status: 'saved', other: 'theirs' })
    expect(browser.open().state.source).toBe('mine, further')
    tab.takeTheirs()
    await later(2_000)
    expect(tab.state).toEqual({ source: 'theirs', status: 'saved' })
    expect(state.draft).toEqual({ source: 'theirs', revision: 2 })
  })

  test('an unreachable server is tried again; the browser keeps the draft', async () => {
    const { state, server } = createServer()
    const tab = createBrowser().open(server)
    await tab.connect()
    state.isReachable = false
    tab.edit('mine')
    await later(2_000)
    expect(tab.state).toEqual({ source: 'mine', status: 'saved' })
    state.isReachable = true
    await later(20_000)
    expect(state.draft?.source).toBe('mine')
  })

  test('a draft that only the server can keep is saved, and no sentence warns', async () => {
    const browser = createBrowser()
    const tab = browser.open()
    browser.fail(new Error('denied'))
    await tab.connect()
    tab.edit('mine')
    await later(2_000)
    expect(tab.state).toEqual({ source: 'mine', status: 'saved' })
  })
})
