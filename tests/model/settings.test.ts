import { expect, it } from 'vitest'
import { ModelMisconfigured, modelSettings } from '../../functions/model/settings.ts'

it('needs two variables: the model at its server, and the key', async () => {
  const settings = modelSettings({ MODEL: 'gpt-oss:20b@http://localhost:11434/v1/', MODEL_KEY: 'k' })
  expect(settings).toMatchObject({ server: 'http://localhost:11434/v1', where: 'localhost:11434' })
  expect(settings?.names.choose).toBe('gpt-oss:20b')
  expect(await settings?.key()).toBe('k')
  expect(modelSettings({})).toBeUndefined()
})

it('gives a step a model of its own', () => {
  const settings = modelSettings({ MODEL: 'klein@https://eu.example/v1', MODEL_COMPOSE: 'groot' })
  expect(settings?.names).toMatchObject({ understand: 'klein', compose: 'groot' })
})

it.each([
  ['MODEL', { MODEL: 'https://eu.example/v1' }],
  ['MODEL', { MODEL: 'naam@geen-adres' }],
  ['MODEL_AT_ONCE', { MODEL: 'a@https://eu.example/v1', MODEL_AT_ONCE: 'veel' }],
])('stops at start and names %s', (setting, env) => {
  expect(() => modelSettings(env)).toThrow(ModelMisconfigured)
  expect(() => modelSettings(env)).toThrow(setting)
})
