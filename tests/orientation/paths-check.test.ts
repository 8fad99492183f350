import { expect, it } from 'vitest'
import { readPaths } from '../../functions/orientation/paths.ts'
import { pathProblems } from '../../functions/orientation/paths-check.ts'
import { readContentFile } from '../../infra/build/read-content.ts'

const shared = { path: 'paths/gedeeld.yaml', text: readContentFile('paths/gedeeld.yaml') }
const whole = `
naam: Proef
start: [Begin de proef]
begin: Daar gaan we.
vragen:
  - feit: soort
    vraag: Welke soort?
    waarom: Dan weet ik meer.
    antwoorden:
      - { id: rood, zeg: Rood }
      - { id: blauw, zeg: Blauw }
  - feit: maat
    als: { soort: [rood] }
    vraag: Welke maat?
    waarom: Dan weet ik meer.
    antwoorden:
      - { id: groot, zeg: Groot, leert: { uitkering: ww } }
      - { id: klein, zeg: Klein }
uitkomst:
  kop: Klaar
  opties:
    - { als: { soort: [blauw] }, kop: Blauw, tekst: Blauw dus., knop: Lees, vraag: "a#b" }
    - { kop: Altijd, tekst: Dit kan altijd. }
  stappen:
    - { id: stap, stap: Doe iets., kleiner: Doe minder. }
`
const problems = (text: string) =>
  pathProblems(readPaths([shared, { path: 'paths/proef.yaml', text }]), {
    hasSection: (written) => written === 'a#b',
    isFact: (name) => name === 'uitkering',
    blocks: ['talenten'],
  })

it('finds nothing in a path that is whole', () => {
  expect(problems(whole)).toEqual([])
})

it.each([
  [
    'a question that waits for a later one',
    'als: { soort: [rood] }',
    'als: { verder: [rood] }',
    'verder is dan nog niet gevraagd',
  ],
  [
    'an answer that does not exist',
    'als: { soort: [rood] }',
    'als: { soort: [geel] }',
    'soort heeft geen antwoord geel',
  ],
  ['a question without effect', ', leert: { uitkering: ww }', '', 'maat: het antwoord verandert niets'],
  ['a fact nobody knows', '{ uitkering: ww }', '{ erfenis: ja }', 'leert erfenis'],
  ['a dead end', '{ kop: Altijd', '{ als: { soort: [rood] }, kop: Altijd', 'geen optie zonder als'],
  [
    'a step not for all',
    '{ id: stap,',
    '{ id: stap, als: { soort: [rood] },',
    'de laatste stap heeft een als',
  ],
  ['a section that is not there', 'a#b', 'a#c', 'deze vraag bestaat niet: a#c'],
  ['a path that is not there', 'vraag: "a#b"', 'pad: nergens', 'pad nergens bestaat niet'],
  [
    'two answers in the same words',
    'zeg: Blauw }',
    'zeg: Blauw, ook: [rood] }',
    '"rood" hoort bij twee antwoorden',
  ],
  ['a button to nowhere', ', vraag: "a#b"', '', 'knop en doel horen bij elkaar'],
  [
    'an unknown part of the profile',
    'antwoorden:\n      - { id: rood',
    'bouwsteen: neus\n    zin: "Ik ben"\n    antwoorden:\n      - { id: rood',
    'bouwsteen neus bestaat niet',
  ],
])('names %s', (_, before, after, problem) => {
  expect(whole).toContain(before)
  expect(problems(whole.replace(before, after)).join('\n')).toContain(problem)
})

it('names two paths that start with the same words, and a fact asked in two ways', () => {
  const files = ['a', 'b'].map((id) => ({ path: `paths/${id}.yaml`, text: whole }))
  const found = pathProblems(readPaths([shared, ...files]), {
    hasSection: () => true,
    isFact: () => true,
    blocks: [],
  }).join('\n')
  expect(found).toContain('Begin de proef begint twee paden')
  expect(found).toContain('soort heeft twee vragen')
})
