import * as z from 'zod/mini'
import { readYaml } from '../shared/content-file.ts'

const words = z.array(z.string().check(z.minLength(1))).check(z.minLength(1))
const schema = z.strictObject({
  heet: words,
  na: words,
  bezit: words,
  doet: z.record(z.string(), z.string().check(z.minLength(1))),
  meervoud: words,
  beroep: words,
})

/** How a message is read of who asks for somebody else. */
export interface ForOther {
  /**
   * What is told about somebody else as that somebody would have told it: "ze woont in Oss" as "ik woon in Oss", so
   * that whoever reads facts needs to know one person only. What the asker tells of themselves is left out.
   */
  told(message: string): string
  /** What is asked, without who asks it and for whom: "ik ben jobcoach", "vraag voor een cliënt". */
  asked(message: string): string
}

/** @throws ContentBroken naming what does not fit */
export function readForOther(path: string, text: string): ForOther {
  const { heet, na, bezit, doet, meervoud, beroep } = readYaml(schema, path, text)
  const verbs = any(Object.keys(doet))
  const called = `(?:${owner}(?:\\p{L}+\\s+)?)?${any(heet)}(?:\\s+van\\s+(?:mij|ons))?`
  const afterPreposition = whole(`(${any(na)}\\s+)(?:${called}|haar|hem)`)
  const theirs = whole(`(?:zijn|haar|z[’']?n|zn)(?=\\s+(?:\\p{L}+\\s+)?${any(bezit)}(?![\\p{L}\\d]))`)
  const subject = whole(`(?:${called}|hij|zij|ze|ie)`)
  const does = whole(verbs)
  const opensWithVerb = new RegExp(`^\\s*(?:${joined}\\s+)*${verbs}(?![\\p{L}\\d])`, 'iu')
  const areMany = whole(`(?:(?:zij|ze)\\s+${any(meervoud)}|${any(meervoud)}\\s+(?:zij|ze))`)

  const introduces = new RegExp(
    `^\\s*(?:\\p{L}+\\s+)?(?:ik ben|ben)\\s(?:(?!${wondering})[^?])*${any(beroep)}(?:(?!${wondering})[^?])*$|` +
      `^\\s*${any(beroep)} hier\\s*$|^\\s*(?:vraag|vraagje|vragen) (?:voor|namens|over) ${called}\\s*$`,
    'iu',
  )

  return { told, asked }

  function asked(message: string): string {
    const parts = message.split(partings)
    const kept = parts
      .filter((part, at) => !introduces.test(at % 2 === 1 ? (parts[at - 1] ?? '') : part))
      .join('')
    return /\p{L}/u.test(kept) ? kept : message
  }

  function told(message: string): string {
    let wereThey = false
    const said = (clause: string): string => {
      if (clause.search(asker) >= 0 || clause.search(areMany) >= 0) return ''
      const owned = clause.replace(afterPreposition, '$1mij').replace(theirs, 'mijn')
      const turned = owned.replace(subject, 'ik')
      const areThey = turned !== owned || (wereThey && opensWithVerb.test(owned))
      wereThey ||= areThey
      return areThey ? turned.replace(does, (one) => doet[one.toLowerCase()] ?? one) : owned
    }
    // What parts two clauses stands at every odd place, and stays.
    const parts = message.split(partings)
    return parts.map((part, at) => (at % 2 === 1 ? part : said(part))).join('')
  }
}

const any = (list: readonly string[]): string => `(?:${list.join('|')})`
const whole = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'giu')
const owner = "(?:mijn|m[’']?n|mn|een|de|die|deze|onze|ons|dit|het)\\s+"
const joined = '(?:en|maar|want|dus|omdat|nu|ook|dan)'
const partings = /([.,;:!?\n]+\s*|\s+(?=(?:en|maar|want|dus|omdat)\s))/u
const wondering = '(?<!\\p{L})(?:zoek|wil|vraag me|kan|moet|mag|hoe|wat|wie|waar|welke)(?!\\p{L})'
const asker = whole('(?:ik|mij|me|mezelf|mijzelf)')
