import { describe, expect, it } from 'vitest'
import type { Person } from '../../functions/funding/funding.ts'
import { choiceFacts, employments, routes, sectors, yesNoFacts } from '../../functions/funding/person.ts'
import type { Scheme } from '../../functions/funding/scheme.ts'
import { aFunding, compiledFunding } from '../builders/funding.ts'

const { schemes } = compiledFunding()
const funding = aFunding()
const today = '2026-11-24'
const verdicts = (person: Person, day = today) =>
  new Map(funding.matches(person, day).map((match) => [match.id, match]))
const isOffered = (verdict = 'no') => verdict === 'fits' || verdict === 'maybe'

/** Somebody who meets a scheme, made from its own conditions. */
function somebodyFor({ voorwaarden }: Scheme): Person {
  let person: Person = { age: 40, education: 'hbo', gemeente: 'Apeldoorn', employment: ['employee'] }
  for (const one of voorwaarden) {
    if (one.type === 'werk') person = { ...person, employment: one.een_van.slice(0, 1) }
    if (one.type === 'regio') person = { ...person, ...livesIn(one.niveau, one.een_van[0] ?? '') }
    if (one.type === 'leeftijd')
      person = { ...person, age: Math.min(one.tot_en_met ?? 99, Math.max(one.vanaf ?? 0, 25)) }
    if (one.type === 'opleiding') person = { ...person, education: one.vanaf ?? one.tot_en_met ?? 'mbo2' }
    if (one.type === 'richting') person = { ...person, target_sectors: one.een_van.slice(0, 1) }
    if (one.type === 'ja' || one.type === 'ingevuld' || one.type === 'geen_nee')
      person = { ...person, [one.feit]: true }
    if (one.type === 'geen_ja') person = { ...person, [one.feit]: false }
    if (one.type === 'keuze') person = { ...person, [one.feit]: one.een_van[0] }
    if (one.type === 'geen_keuze') person = { route: 'hbo_duaal', ...person }
    if (one.type === 'minstens') person = { ...person, [one.feit]: one.waarde }
    if (one.type === 'niveau') person = { ...person, route_level: one.vanaf ?? one.tot_en_met ?? 'mbo2' }
  }
  return person
}
const livesIn = (level: string, name: string): Person =>
  level === 'gemeente'
    ? { gemeente: name }
    : level === 'provincie'
      ? { gemeente: undefined, provincie: name }
      : { gemeente: undefined, arbeidsmarktregio: name }

const live = schemes.filter(({ status, tonen_als }) => status !== 'gestopt' && tonen_als !== 'achtergrond')
/** A day on which each window that ever opens again is not shut. */
const openDay = (id: string) => (id === 'sowis' ? '2026-09-01' : today)

describe('matching over the space of persons', () => {
  it('leaves no scheme that nobody can get, save what ended and background', () => {
    const unreachable = live.filter((scheme) => {
      const match = verdicts(somebodyFor(scheme), openDay(scheme.id)).get(scheme.id)
      return match?.verdict !== 'fits'
    })
    expect(unreachable.map(({ id }) => id)).toEqual([])
  })

  it('turns each single condition that fails into a no with that reason', () => {
    for (const scheme of live) {
      const person = somebodyFor(scheme)
      for (const [change, fact] of spoilers(scheme)) {
        const match = verdicts({ ...person, ...change }, openDay(scheme.id)).get(scheme.id)
        expect([scheme.id, fact, match?.verdict]).toEqual([scheme.id, fact, 'no'])
        expect(match?.reasons.some(({ id, outcome }) => id === fact && outcome === 'unmet')).toBe(true)
      }
    }
  })

  it('never offers what has ended, nor background, whoever asks', () => {
    for (const person of manyPersons()) {
      const wrong = [...verdicts(person).values()].filter(({ id, verdict }) => {
        const scheme = schemes.find((one) => one.id === id)
        return isOffered(verdict) && (scheme?.status === 'gestopt' || scheme?.tonen_als === 'achtergrond')
      })
      expect(wrong).toEqual([])
    }
  })

  it('never offers another region its fund', () => {
    const regional = live.filter(({ gebied }) => gebied !== undefined)
    const homes = [
      'Doetinchem',
      'Enschede',
      'Dordrecht',
      'Breda',
      'Zwolle',
      'Groningen',
      'Amsterdam',
      'Maastricht',
    ]
    for (const gemeente of homes)
      for (const person of manyPersons()) {
        const found = verdicts({ ...person, gemeente })
        const code = funding.place(gemeente)
        for (const { id, gebied } of regional)
          if (code?.kind === 'gemeente' && !gebied?.includes(code.home.code))
            expect([gemeente, id, found.get(id)?.verdict]).toEqual([gemeente, id, 'no'])
      }
  })

  it('makes less known never a no out of a yes, and more known never leaves a maybe without its fact', () => {
    for (const scheme of live) {
      const person = somebodyFor(scheme)
      for (const field of Object.keys(person)) {
        const less = Object.fromEntries(Object.entries(person).filter(([name]) => name !== field))
        const match = verdicts(less, openDay(scheme.id)).get(scheme.id)
        expect([scheme.id, field, isOffered(match?.verdict)]).toEqual([scheme.id, field, true])
        if (match?.verdict === 'maybe') expect(match.missing.length).toBeGreaterThan(0)
        else expect(match?.missing).toEqual([])
      }
    }
  })
})

describe('what is never promised', () => {
  it('brings up everything unknown or unsure only with "kijk of dit nog open is" and where', () => {
    for (const card of funding.cards({}, today)) {
      const scheme = schemes.find(({ id }) => id === card.id)
      if (scheme?.status !== 'onbekend' && scheme?.zekerheid !== 'onzeker') continue
      if (scheme.tonen_als === 'achtergrond' || scheme.status === 'gestopt') continue
      expect(card.presentedAs).toBe('check_first')
      if (card.verdict === 'no') continue
      expect(card.note).toMatch(/Kijk eerst of dit nog open is\. Kijk hier/)
      if (scheme.zekerheid === 'onzeker') expect(card.amount).toBeUndefined()
    }
  })

  it('gives every no a reason in words, and every maybe the one fact to check', () => {
    for (const person of manyPersons())
      for (const card of funding.cards(person, today)) {
        if (card.verdict === 'no' || card.verdict === 'ended') expect(card.fails.join(), card.id).not.toBe('')
        if (card.verdict === 'maybe') {
          expect(card.ask, card.id).toBeDefined()
          expect(card.unknown.length, card.id).toBeGreaterThan(0)
        }
        expect([...card.fails, ...card.unknown, ...card.fits].join(), card.id).not.toMatch(/[{}]|undefined/)
      }
  })
})

describe('order', () => {
  const first = (text: string) => funding.advise(funding.read(text), today)

  it('shows four at most and folds the rest', () => {
    for (const person of manyPersons()) {
      const { first: shown, folded } = funding.advise(person, today)
      expect(shown.length).toBeLessThanOrEqual(4)
      expect(new Set([...shown, ...folded].map(({ id }) => id)).size).toBe(shown.length + folded.length)
    }
  })

  it('puts the fund of the own region first, and always a desk among the first', () => {
    const { first: shown } = first('woon in ulft, werk in magazijn, wil de zorg in, geen geld voor opleiding')
    expect(shown[0]?.id).toBe('opijver')
    expect(shown.map(({ id }) => id)).toContain('werkcentrum')
  })

  it('puts what closes this week in front for who can use it', () => {
    const person: Person = {
      employment: ['ww'],
      target_sectors: ['kinderopvang'],
      route: 'mbo_bbl',
      has_employer_offer: true,
      gemeente: 'Utrecht',
    }
    expect(funding.advise(person, today).first[0]?.id).toBe('kinderopvang-groepshulp')
    expect(funding.advise(person, '2026-11-30').first.map(({ id }) => id)).not.toContain(
      'kinderopvang-groepshulp',
    )
  })

  it('puts what the employer must sign last and marks it when the employer must not know', () => {
    const { first: shown, folded } = first(
      'mijn baas mag het niet weten, ik werk bij een bedrijf in Zwolle en wil de zorg in',
    )
    const all = [...shown, ...folded]
    const marked = all.map(({ employerWouldKnow }) => employerWouldKnow !== undefined)
    expect(marked.lastIndexOf(false)).toBeLessThan(marked.indexOf(true))
    expect(shown.some(({ employerWouldKnow }) => employerWouldKnow)).toBe(false)
  })

  it('puts what is made for this work, trade or place before what is for all', () => {
    const top = (text: string) => first(text).first.map(({ id }) => id)
    expect(top('ik werk in de metalektro en wil iets anders')[0]).toBe('ao-ovwn')
    expect(top('woon in Almelo, mbo 3, wil de techniek in, ik werk in een winkel')[0]).toBe(
      'twents-fonds-vakmanschap',
    )
    expect(top('ik wil een eigen bedrijf beginnen vanuit de bijstand in Almere')).toContain('bbz-2004')
    expect(top('55, bijstand, Tilburg, mbo 2')).toContain('gemeente-scholing')
  })

  it('asks one question, and never where somebody works', () => {
    for (const person of manyPersons())
      expect(funding.advise(person, today).ask?.fact).not.toBe('employer_name')
    expect(funding.advise({}, today).ask?.fact).toBe('employment')
  })

  it('does not ask for the place once no regional scheme is left that turns on it', () => {
    const { ask } = funding.advise({ gemeente: 'Utrecht', employment: ['employee'] }, today)
    expect(ask?.fact).not.toBe('region')
  })
})

describe('what is named by the visitor', () => {
  it('gets a true answer about STAP, with what came instead', () => {
    const [stap] = funding.mentioned('heb je nog STAP?', {}, today)
    expect(stap?.id).toBe('stap-budget')
    expect(stap?.verdict).toBe('ended')
    expect(stap?.instead.map(({ id }) => id)).toContain('werkcentrum')
  })

  it('knows the word stap from the budget', () => {
    expect(funding.mentioned('wat is de eerste stap die ik moet zetten?', {}, today)).toEqual([])
    expect(funding.mentioned('bestaat stap ontwikkeladvies nog', {}, today).map(({ id }) => id)).toEqual([
      'stap-ontwikkeladvies',
    ])
  })
})

describe('traps', () => {
  const warned = (text: string) => funding.advise(funding.read(text), today).warnings.join('\n')

  it('warns before resigning, before starting a course in the WW, and about the age limits of DUO', () => {
    expect(warned('ik werk bij een bedrijf in Breda en wil de techniek in')).toMatch(/Zeg je baan niet op/)
    expect(warned('ik zit in de ww en wil een opleiding')).toMatch(/toestemming/)
    expect(warned('ik ben 56 en wil studeren')).toMatch(/jonger bent dan 57/)
    expect(warned('ik heb wajong en wil werken')).toMatch(/Praat eerst met UWV/)
    expect(warned('ik ben 40 en zzp')).not.toMatch(/jonger bent dan 57|Zeg je baan/)
  })
})

/** Changes that each break one condition of a scheme. */
function spoilers({ voorwaarden }: Scheme): [Person, string][] {
  return voorwaarden.flatMap((one): [Person, string][] => {
    if (one.type === 'werk') {
      const other = employments.find((each) => !one.een_van.includes(each))
      return other ? [[{ employment: [other] }, 'employment']] : []
    }
    if (one.type === 'regio')
      return [[{ gemeente: one.een_van.includes('Zeeland') ? 'Urk' : 'Vlissingen' }, 'region']]
    if (one.type === 'leeftijd')
      return [[{ age: one.tot_en_met !== undefined ? one.tot_en_met + 1 : (one.vanaf ?? 1) - 1 }, 'age']]
    if (one.type === 'opleiding') return [[{ education: one.vanaf ? 'mbo2' : 'wo' }, 'education']]
    if (one.type === 'richting') {
      const other = sectors.find((each) => !one.een_van.includes(each))
      return other ? [[{ target_sectors: [other] }, 'target_sectors']] : []
    }
    if (one.type === 'ja' || one.type === 'geen_nee') return [[{ [one.feit]: false }, one.feit]]
    if (one.type === 'geen_ja') return [[{ [one.feit]: true }, one.feit]]
    if (one.type === 'keuze' && one.feit === 'route') {
      const other = routes.find((each) => !one.een_van.includes(each))
      return other ? [[{ route: other }, 'route']] : []
    }
    if (one.type === 'keuze' && one.feit !== 'prior_degree' && one.feit !== 'employer_size')
      return [[{ [one.feit]: 'iets anders' }, one.feit]]
    if (one.type === 'minstens') return [[{ [one.feit]: one.waarde - 1 }, one.feit]]
    if (one.type === 'niveau') return [[{ route_level: one.vanaf ? 'mbo1' : 'hbo' }, 'route_level']]
    return []
  })
}

/** A spread over the space of persons that is the same in every run. */
function manyPersons(): Person[] {
  const people: Person[] = [{}]
  for (const [at, employment] of employments.entries()) {
    const sector = sectors[at % sectors.length]
    const route = routes[(at * 3) % routes.length]
    const yes = Object.fromEntries(yesNoFacts.map((fact, nth) => [fact, (at + nth) % 3 === 0]))
    people.push(
      { employment: [employment] },
      { employment: [employment], age: 17 + at * 4, ...(sector ? { target_sectors: [sector] } : {}) },
      { employment: [employment], gemeente: 'Doetinchem', education: 'mbo2', ...(route ? { route } : {}) },
      {
        employment: [employment],
        provincie: 'Noord-Brabant',
        education: 'hbo',
        ...yes,
        keep_from_employer: at % 2 === 0,
      },
    )
  }
  return people
}

it('has no choice of facts that the space of persons forgets', () => {
  expect(choiceFacts.length + yesNoFacts.length).toBe(28)
})
