import { wordsOf } from './words.ts'

/** The words of the two pages about money for a switch. */
export const whoPaysWords = wordsOf('whoPays', {
  whoPays: 'Wie betaalt mijn omscholing?',
  plan: 'Is mijn overstap financieel veilig?',
  intro:
    'Vul in wat je wilt. Alles mag leeg blijven. We bewaren niets. Hoe meer je invult, hoe beter je ziet wat past.',
  planIntro:
    'Een overstap kost meer dan een opleiding. Hier zie je acht delen naast elkaar: wat het kost en wie kan betalen. We bewaren niets.',
  again: 'Verander wat je wilt en kijk opnieuw.',
  text: 'Vertel het in je eigen woorden',
  place: 'In welke plaats woon je?',
  age: 'Hoe oud ben je?',
  work: 'Heb je werk of een uitkering?',
  sector: 'Waar wil je naartoe?',
  compare: 'Vergelijk met',
  wage: 'Je loon per maand, voordat de belasting eraf gaat',
  unknown: 'weet ik niet',
  look: 'Laat zien',
  examples: 'Zo ging het bij anderen',
} as const)
