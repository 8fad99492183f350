import { wordsOf } from './words.ts'

/** Words around the personal profile. */
export const profileWords = wordsOf('profile', {
  language: 'nl',
  name: 'Naam',
  empty: 'Nog leeg. Schrijf het erbij, of vertel het later.',
  change: 'Aanpassen',
  remove: 'Weg ermee',
  proof: 'Bewijs',
  step: 'Mijn stap deze week',
  when: 'Wanneer',
  who: 'Wie helpt mij',
  provedBy: 'Zo is elke zin bewezen:',
  proofs: 'zelf verteld · iemand zag het · papier (diploma of verklaring) · onderzocht (door een vakmens)',
  made: (day: string) => `Gemaakt in een gesprek op ${day}. Dit is geen test. Niemand anders kreeg dit blad.`,
  print: 'Print op één blad',
  asText: 'Als tekst',
  asFile: 'Als bestand (JSON)',
  pageTitle: 'Mijn persoonlijk profiel',
  howToPrint: 'Print dit blad met je browser. Sluit daarna deze pagina.',
} as const)
