import { expect, test } from 'vitest'
import { type Command, CommandRegistry } from './registry.ts'

const command = (id: Command['id']): Command => ({ id, group: 'go', run: () => {} })
const idsOf = ({ all }: CommandRegistry) => all.map(({ id }) => id)

test('an owner’s commands keep their place when they are registered again, and go when it goes', () => {
  const registry = new CommandRegistry()
  registry.register('page', [command('run')])
  registry.register('header', [command('goToMap')])
  registry.register('page', [command('run'), command('submit')])
  expect(idsOf(registry)).toEqual(['run', 'submit', 'goToMap'])
  registry.unregister('page')
  expect(idsOf(registry)).toEqual(['goToMap'])
})

test('whoever listens is told, and reads the same list until it changes', () => {
  const registry = new CommandRegistry()
  let told = 0
  const leave = registry.subscribe(() => told++)
  registry.register('page', [command('run')])
  expect(told).toBe(1)
  expect(registry.all).toBe(registry.all)
  leave()
  registry.unregister('page')
  expect(told).toBe(1)
})
