import { wordsOf } from './words.ts'

/** The words around the plan of a switch. */
export const planWords = wordsOf('plan', {
  title: 'Je overstap in acht delen',
  to: 'Naar',
  and: ' en naar ',
  more: 'Wat is dit, en wie kan het betalen?',
  could: 'Dit kan misschien betalen',
  arrange: 'Zeg wie dit betaalt',
  totals: 'Bij elkaar',
  activities: 'Ontdekken, begeleiding, opleiding en inwerken samen',
  income: 'Loon in de tijd dat je niet of minder werkt',
  incomeOpen: 'Daarvan betaalt nog niemand',
  lessWork: 'Minder werk in het begin: dit kost je nieuwe werkgever',
  beware: 'Goed om te weten',
  stories: 'Wie betaalde bij anderen?',
  storyOf: (name: string, from: string, to: string) => `${name}: van ${from} naar ${to}`,
  takeAlong: 'Print dit en neem het mee naar een gesprek.',
} as const)
