import type { Announcement } from './announced.ts'
import type { Chunk } from './chunks.ts'
import { commonWords, institutions } from './common-words.ts'
import type { Span } from './kinds.ts'
import { cueBefore, type Finder, listOf, spansOf } from './reading.ts'

const loginWords = listOf(`
  gebruikersnaam inlognaam gebruikersnummer username login loginnaam wachtwoord wachtwoorden password pincode pin-code pin inlogcode toegangscode activeringscode activatiecode koppelcode sms-code smscode verificatiecode
`)
/** All that may stand between "wachtwoord" and the word itself; "wachtwoord moet 8 tekens" tells none. */
const loginGlue =
  /^(?:[\s:=,"“”'(]|\b(?:is|was|van|mijn|m'n|digid|nu|voor|mijnuwv|uwv|duo|de|code|for|my|naam)\b)*$/i

/** User names, passwords and codes. */
export const logins: Announcement = {
  kind: 'login',
  words: loginWords,
  reach: 5,
  value: (chunk, glue) => loginGlue.test(glue) && isSecret(chunk, glue),
  when: (words, at) => words[at]?.lower !== 'pin' || /^(?:mijn|mn|m'n|my)$/.test(words[at - 1]?.lower ?? ''),
}

/** "ww: Konijn!44", where a bare "ww" is a benefit. */
export const shortPasswords: Announcement = {
  kind: 'login',
  words: listOf('ww pw pass'),
  reach: 1,
  value: ({ text }, glue) => /^\s?[:=]/.test(glue) && /^(?=.*[\d!#$%&*])\p{L}.{5,}/u.test(text),
}

/** A user name may be any word: "inlognaam pieterw". */
export const userNames: Announcement = {
  kind: 'login',
  words: listOf('gebruikersnaam inlognaam loginnaam username'),
  reach: 1,
  value: ({ text }, glue) =>
    glue === ' ' && text.length > 3 && isNoState(text.toLowerCase()) && !/(?:en|t|d)$/.test(text),
}

/** "digid naam pkroonenburg58": a word with digits behind "digid" and a word for the name. */
export const digidNames: Announcement = {
  kind: 'login',
  words: listOf('digid'),
  reach: 4,
  value: ({ text }, glue) =>
    /^[\s:=]*(?:(?:gebruikersnaam|inlognaam|inlog|login|naam|account|code|gebruiker|is|van|mij|mijn|mn|:)[\s:=]+)+$/i.test(
      glue,
    ) && /^(?=.*[\d_]|\p{L}+\.\p{L})(?=.*\p{L})[\p{L}\d_.!@-]{5,}$/u.test(text),
}

function isSecret({ text }: Chunk, glue: string): boolean {
  if (text.length < 4 || institutions.has(text.toLowerCase())) return false
  if (/\d/.test(text) || /[^\p{L}'’/-]/u.test(text) || /\p{Ll}\p{Lu}/u.test(text)) return true
  if (/[:=]\s*["“]?$|["“]$/.test(glue)) return !/^(?:vergeten|verlopen|niet)$/i.test(text)
  return /\bis\b/i.test(glue) && isNoState(text.toLowerCase())
}

/** "Mijn wachtwoord is verlopen" tells how it is; "is zonnebloem" tells what it is. */
const isNoState = (text: string): boolean =>
  !commonWords.has(text) &&
  !/^(?:ge|ver|on|be|her|af|uit|zwak|sterk|incorrect|invalid|expired|wrong|blocked|tijdelijk)/.test(text)

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const ipv4 = new RegExp(`(?<![\\d.])${octet}(?:\\.${octet}){3}(?![\\d]|\\.\\d)`, 'g')
const ipv6 = /(?<![\p{L}\d:])(?:[\da-f]{1,4}:){1,7}(?::?[\da-f]{1,4}){1,7}(?![\p{L}\d:])/giu
const numberedThing = /^(?:artikel|art|hoofdstuk|paragraaf|par|versie|version|lid|onderdeel|bijlage|cao|v)$/

/** Internet addresses of a device. */
export const findIpAddress: Finder = (reading) => [
  ...spansOf('ipAddress', reading.text, ipv4).filter(
    ({ start }) =>
      cueBefore(reading, { from: start, reach: 2, for: (word) => numberedThing.test(word.lower) }) < 0,
  ),
  ...(reading.text.includes(':') ? spansOf('ipAddress', reading.text, ipv6) : []).filter(({ start, end }) =>
    isIpv6(reading.text.slice(start, end)),
  ),
]

/** Not every text with colons is one: it has "::" or seven colons, and a digit. */
const isIpv6 = (text: string): boolean =>
  /\d/.test(text) && (text.includes('::') || text.split(':').length >= 6)

const profilePage =
  /(?<![\p{L}\d])(?:https?:\/\/)?(?:[a-z]{2,3}\.)?(?:linkedin\.com\/(?:in|pub)\/|(?:facebook|fb|instagram|tiktok|snapchat|twitter|x|threads|youtube|pinterest|github|xing|vk)\.(?:com|net|me)\/(?:add\/|profile\.php\?id=|u\/|user\/|people\/)?@?|(?:t|wa)\.me\/)[^\s,;)>\]\x80-\x9f]{2,100}/giu
const handle = /(?<![\p{L}\d.@_-])@[\p{L}\d_][\p{L}\d_.]{1,40}[\p{L}\d_]/gu
const networkWords = listOf(
  'insta instagram ig snapchat tiktok twitter facebook fb linkedin telegram discord skype tumblr pinterest threads',
)
const siteWords = listOf('site website webpagina homepage blog portfolio webshop')
const site =
  /(?<![\p{L}\d@])(?:https?:\/\/|www\.)[^\s,;)>\]\x80-\x9f]{3,100}|(?<![\p{L}\d@.])[a-z\d-]{3,60}\.(?:nl|com|eu|org|net|me)(?![\p{L}\d])/giu

/** Pages and handles that lead to one person. */
export const findProfile: Finder = (reading) => [
  ...(reading.text.includes('/') ? spansOf('profile', reading.text, profilePage) : []).filter(
    ({ start, end }) => !isOffice(reading.text.slice(start, end)),
  ),
  ...spansOf('profile', reading.text, handle).filter(
    ({ start, end }) => !institutions.has(reading.text.slice(start + 1, end).toLowerCase()),
  ),
  ...ownSites(reading),
]

/** "facebook.com/uwv" */
const isOffice = (page: string): boolean =>
  institutions.has((/[^/@]*\/?$/.exec(page)?.[0] ?? '').replace('/', '').toLowerCase())

/** A user name behind the name of a network: "insta: fatima_83". */
export const profiles: Announcement = {
  kind: 'profile',
  words: networkWords,
  reach: 3,
  value: ({ text }, glue) =>
    isHandle(text) && /^(?:[\s:=,]|\b(?:is|naam|account|heet|ik|mijn|profiel)\b)*$/i.test(glue),
}

const isHandle = (text: string): boolean =>
  /^@?(?=.*[\d_.])[\p{L}][\p{L}\d_.-]{3,40}$/u.test(text) && !/\.(?:nl|com)$/.test(text)

/** "Mijn website is …" is somebody's own; any other address of a page is public. */
function ownSites(reading: Parameters<Finder>[0]): Span[] {
  if (!reading.words.some(({ lower }) => siteWords.has(lower))) return []
  return spansOf('profile', reading.text, site).filter(({ start }) => {
    const at = cueBefore(reading, { from: start, reach: 4, for: (word) => siteWords.has(word.lower) })
    return at > 0 && /^(?:mijn|m'n|mn|my|eigen)$/.test(reading.words[at - 1]?.lower ?? '')
  })
}
