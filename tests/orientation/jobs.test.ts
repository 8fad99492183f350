import { describe, expect, it } from 'vitest'
import { table } from '../builders/directions.ts'

const groupOf = (job: string) => table.jobIn(job)?.isco

describe('a job in own words', () => {
  it.each([
    ['kassière', '5230'],
    ['ik zit achter de kassa bij de appie', '5230'],
    ['vakkenvuller', '9334'],
    ['juf', '2341'],
    ['juf op de opvang', '5311'],
    ['thuiszorg', '5322'],
    ['heftruck', '8344'],
    ['ik pik orders bij bol', '9333'],
    ['sta aan de lopende band', '9329'],
    ['vuilnisman', '9611'],
    ['ik geef nederlands op de middelbare', '2330'],
    ['ik geef wiskunde op het mbo', '2320'],
    ['ik loop de krant', '9621'],
    ['doe pakketjes sorteren in de nacht', '9333'],
    ['autos poetsen bij een garage', '9122'],
  ])('is heard in "%s"', (job, group) => expect(groupOf(job)).toBe(group))

  it.each([
    ['skoonmaakster', '9112'],
    ['vrachtwagensjofeur', '8332'],
    ['stukkadoor', '7123'],
    ['verpleechkundige', '2221'],
    ['stratemakert', '9312'],
    ['heftruk sjauffeur', '8344'],
  ])('is heard as it sounds in "%s"', (job, group) => expect(groupOf(job)).toBe(group))

  it('is heard in the end of a longer word', () => {
    expect(groupOf('basisschoolleerkracht')).toBe('2341')
    expect(groupOf('ziekenhuisschoonmaker')).toBe('9112')
  })

  it('is found among the names of ESCO when no list of ours knows it', () => {
    expect(groupOf('klokkenmaker')).toMatch(/^73/)
    expect(groupOf('meteoroloog')).toMatch(/^211/)
  })

  it('is none where no job is named', () => {
    for (const text of ['ik werk nu niet', 'geen idee', '', 'xqzv'])
      expect(table.jobIn(text), text).toBeUndefined()
  })

  it('tells the direction that is this very work', () => {
    expect(table.jobIn('huishoudelijke hulp')?.occupation).toBe('huishoudelijke-hulp')
    expect(table.jobIn('metselaar')?.occupation).toBe('metselaar')
  })
})
