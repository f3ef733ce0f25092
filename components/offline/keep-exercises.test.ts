import { expect, test } from 'vitest'
import { type Keeper, keepExercises } from './keep-exercises.ts'

type Fingerprints = Record<string, string>

const origin = 'http://localhost:3000'

/** A server whose exercises have these fingerprints. */
function serve(fingerprints: Fingerprints) {
  const asked: string[] = []
  const list = {
    exercises: Object.entries(fingerprints).map(([slug, fingerprint]) => ({ slug, fingerprint })),
  }
  const ask = async (path: string) => {
    asked.push(path)
    return Response.json(path === '/api/exercises' ? list : { is: path })
  }
  return { asked, ask }
}

function emptyCache() {
  const kept = new Map<string, Response>()
  const keeper: Keeper = {
    match: async (path) => kept.get(path)?.clone(),
    put: async (path, response) => void kept.set(path, response),
    keys: async () => [...kept.keys()].map((path) => ({ url: `${origin}${path}` })),
    delete: async (path) => kept.delete(path),
  }
  return { keeper, kept }
}

test('fetches every bundle once, then only what has changed, and drops what is gone', async () => {
  const { keeper, kept } = emptyCache()
  const first = serve({ corr2d: '1', pooling: '1', old: '1' })
  await keepExercises(keeper, first.ask)
  expect(first.asked).toEqual([
    '/api/exercises',
    '/api/exercises/corr2d',
    '/api/exercises/pooling',
    '/api/exercises/old',
  ])

  const second = serve({ corr2d: '1', pooling: '2', fresh: '1' })
  await keepExercises(keeper, second.ask)
  expect(second.asked).toEqual(['/api/exercises', '/api/exercises/pooling', '/api/exercises/fresh'])
  expect([...kept.keys()].sort()).toEqual([
    '/api/exercises',
    '/api/exercises/corr2d',
    '/api/exercises/fresh',
    '/api/exercises/pooling',
  ])
})

test('cut off in the middle, fetches again what the kept list does not know', async () => {
  const { keeper } = emptyCache()
  await keepExercises(keeper, serve({ corr2d: '1', pooling: '1' }).ask)
  const cut = serve({ corr2d: '2', pooling: '2' })
  const failing = async (path: string) => {
    if (path.endsWith('pooling')) throw new TypeError('Failed to fetch')
    return cut.ask(path)
  }
  await expect(keepExercises(keeper, failing)).rejects.toThrow('Failed to fetch')
  const again = serve({ corr2d: '2', pooling: '2' })
  await keepExercises(keeper, again.ask)
  expect(again.asked).toHaveLength(3)
})
