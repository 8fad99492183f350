import { wordsOf } from './words.ts'

/** What a visitor reads around talking with a person, each named after its moment. */
export const peopleNl = wordsOf('people', {
  language: 'nl',
  title: 'Praat met een mens',
  available: 'Er is nu een adviseur. Dat is een mens. Je blijft anoniem.',
  notAvailable:
    'Er is nu geen adviseur. Laat je vraag hier achter. Een mens schrijft je antwoord. Je leest het later met een code.',
  opens: (when: string) => `Onze adviseurs zijn er weer op ${when}.`,
  openNow: 'Deze loketten zijn nu wel open:',
  region: 'Woon je in een van deze regio’s? Dan helpt een adviseur uit de buurt. Zeggen hoeft niet.',
  noRegion: 'Nee, of dat zeg ik liever niet',
  summary: 'Dit leest de adviseur. Pas het aan zoals jij wilt.',
  question: 'Je vraag',
  share: 'Wat mag de adviseur lezen?',
  shareSummary: 'Alleen deze samenvatting',
  shareAll: 'De samenvatting en het hele gesprek',
  shareNothing: 'Niets. Ik vertel het zelf.',
  goAsk: 'Vraag een mens',
  goLeave: 'Laat mijn vraag achter',
  otherDesks: 'Liever bellen of langsgaan? Bekijk de loketten',
  cancel: 'Terug',
  place: (place: number) =>
    place === 1 ? 'Je bent als eerste aan de beurt.' : `Je staat op plek ${place} in de rij.`,
  minutes: (minutes: number) =>
    minutes === 1
      ? 'De meeste mensen wachten nu ongeveer 1 minuut.'
      : `De meeste mensen wachten nu tot ${minutes} minuten.`,
  waitUnknown: 'Hoe lang het duurt, weten we nu niet.',
  waitingAt: (team: string) => `Je wacht op een mens van ${team}. Je mag blijven praten met de gids.`,
  gone: 'De adviseurs van dit team zijn nu weg. Je houdt je plek in de rij.',
  stopWaiting: 'Ik wacht niet meer',
  leaveInstead: 'Laat liever een vraag achter',
  withPerson: (name: string, team: string) =>
    `${name} van ${team} is er nu. Dit is een mens. Je blijft anoniem.`,
  somebody: 'Een adviseur is er nu. Dit is een mens. Je blijft anoniem.',
  writeTo: (name: string) => `Je bericht aan ${name}`,
  end: 'Stop het gesprek met de adviseur',
  closed: 'Het gesprek met de adviseur is klaar.',
  answered: 'Een adviseur heeft je vraag beantwoord.',
  didItHelp: 'Ben je geholpen?',
  ratings: { yes: 'Ja', partly: 'Een beetje', no: 'Nee' },
  rated: 'Dank je. Je antwoord is bewaard zonder naam.',
  onWithGuide: 'Ga verder met de gids',
  leftTitle: 'Je vraag ligt bij een adviseur.',
  left: (when: string) => `Je hebt antwoord voor ${when}.`,
} as const)
