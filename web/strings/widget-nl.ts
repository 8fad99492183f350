/** What the loader says in the page of somebody else. */
export const widgetNl = {
  open: 'Vraag over ander werk?',
  name: 'Open Hulplijn',
  close: 'Sluit het gesprek',
  title: 'Open Hulplijn: anoniem gesprek',
  leave: 'Snel weg',
  down: 'De hulplijn doet het nu niet. Probeer het straks nog eens, of bel:',
  tryAgain: 'Probeer opnieuw',
} as const
