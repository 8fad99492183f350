import { describe, expect, it } from 'vitest'
import { checkContent } from '../../infra/build/check-content.ts'
import { readAllContent } from '../../infra/build/read-content.ts'

const now = new Date('2026-12-01T12:00:00Z')
const files = readAllContent()

/** A mistake that an editor makes: what is typed instead, and what the check says of that file. */
type Mistake = readonly [path: string, before: string | RegExp, after: string, said: string]

/** All mistakes at once, in a copy: what is wrong with one file hides nothing of another. */
function checked(mistakes: readonly Mistake[]): readonly string[] {
  const copy = new Map(files.map(({ path, text }) => [path, text]))
  for (const [path, before, after] of mistakes) {
    const text = copy.get(path) ?? ''
    const changed = text.replace(before, () => after)
    if (changed === text && before !== '') throw new Error(`${path} has no ${before}`)
    copy.set(path, changed)
  }
  return checkContent(
    [...copy].map(([path, text]) => ({ path, text })),
    now,
  ).problems
}

function holds(mistakes: readonly Mistake[]): void {
  let problems: readonly string[] = []
  it('names no file that is right', () => {
    problems = checked(mistakes)
    const wrong = new Set(mistakes.map(([path]) => path))
    expect(problems.filter((problem) => !wrong.has(problem.slice(0, problem.indexOf(':'))))).toEqual([])
  })
  it.each(mistakes)('%s: %s → %s', (path, _before, _after, said) => {
    expect(problems.filter((problem) => problem.startsWith(`${path}: `)).join('\n')).toContain(said)
  })
}

it('finds nothing in the content as it is', () => {
  expect(checkContent(files, now).problems).toEqual([])
})

describe('a file that does not fit by itself', () => {
  holds([
    ['knowledge/regels/reg-ww-loopt-af.md', 'herzien_voor: 2027-01-01', '', 'herzien_voor: ontbreekt'],
    ['knowledge/regels/reg-opzegtermijn.md', 'antwoord:', 'antword:', 'onbekend veld antword'],
    ['vragen/regels/reg-ww-recht.txt', '## ', '## Nergens: ', 'het kopje "Nergens: '],
    ['funding/opijver.yaml', 'hoe_aanvragen:', 'hoe_aanvraag:', 'hoe_aanvraag: dit veld kennen we hier niet'],
    [
      'values/zorgtoeslag.yaml',
      'waarde: 2119',
      'waarde: "2.119"',
      'waarden.standaardpremie.per_datum.2026-01-01.waarde: "2.119" is geen euro per jaar',
    ],
    ['values/ww.yaml', /bron: \[[^\]]+\]/, 'bron: [ZOMAAR]', 'onbekende bron ZOMAAR'],
    [
      'values/box1.yaml',
      'geldt: jaar',
      'geldt: eeuw',
      'waarden.schijven.geldt: "eeuw" kan niet; wel jaar, half jaar, tot wijziging',
    ],
    ['messages.yaml', 'begroeting:', 'begroetng:', 'begroeting: ontbreekt'],
    ['questions.yaml', 'soort: ja-nee', 'soort: janee', 'heeftPartner.soort: "janee" kan niet'],
    ['explanations-funding.yaml', 'klopt_niet:', 'klopt-niet:', 'uitkomsten.klopt_niet: ontbreekt'],
    [
      'calculator-limits.yaml',
      'niet_meegerekend:',
      'niet_meegerekend: nee\noud:',
      'niet_meegerekend: hier hoort een lijst, niet "nee"',
    ],
    ['sum.yaml', /^ {2}evenveel:/m, '  evenvel:', 'kop.evenveel: ontbreekt'],
    ['rule-questions.yaml', 'voorlopig:', 'voor_lopig:', 'zinnen.voorlopig: ontbreekt'],
    ['search/synoniemen.yaml', 'werkgever:\n', 'werkgever:\n [\n', ': de opmaak klopt niet: '],
    ['search/stopwoorden.yaml', 'nl:', 'nl: de\noud:', 'nl: hier hoort een lijst, niet "de"'],
    [
      'replies/groet.yaml',
      'vervolg: stop',
      'vervolg: stop\nvervolg: voor',
      'regel 7: dit staat er twee keer: vervolg: voor',
    ],
    ['replies/dag.yaml', /vervolg: \w+/, 'vervolg: doe', 'vervolg: "doe" kan niet; wel stop, voor, weiger'],
    [
      'desks/uwv.yaml',
      'herzien_voor: 2027-02-22',
      'herzien_voor: 2027-02-31',
      'herzien_voor: Deze datum bestaat niet',
    ],
    ['desks/fnv.yaml', /web: .*/, 'web: fnv', 'web: "fnv" heeft niet de goede vorm (een adres met https://)'],
    [
      'teams/landelijk.yaml',
      'ook_bij: [',
      'ook_bij: "uwv"\noud: [',
      'ook_bij: hier hoort een lijst, niet "uwv"',
    ],
    [
      'safety/suicide.yaml',
      'daarna: [luisterlijn, mind-korrelatie]',
      'daarna: []',
      'daarna: te weinig: minstens 1 regels',
    ],
    ['safety/talk.yaml', 'bij_route:', 'bijroute:', 'bij_route: ontbreekt'],
    ['safety/phrases.yaml', 'nl:', 'nl: zo\n  oud:', 'suicide.nl: hier hoort een lijst, niet "zo"'],
    ['recognition.yaml', 'mij: [mij,', 'mij: [mij, <nergens>,', 'de groep <nergens> is er niet'],
    ['tree.yaml', 'zegt: ["', 'zecht: ["', 'deuren.0.zegt: ontbreekt'],
    ['profile.yaml', 'titel:', 'titl:', 'titel: ontbreekt'],
    ['paths/meelopen.yaml', 'naam:', 'nam:', 'naam: ontbreekt'],
    [
      'plan/posten.yaml',
      'werkdagen_per_week: 5',
      'werkdagen_per_week: vijf',
      'werkdagen_per_week: hier hoort een getal, niet "vijf"',
    ],
    ['plan/verhalen.yaml', 'naar: ict', 'naar: de ict', 'verhalen.0.naar: "de ict" kan niet'],
    ['directions/boa.yaml', 'isco: "5419"', 'isco: boa', 'isco: "boa" heeft niet de goede vorm'],
    ['stories/anne.yaml', 'obstakels:', 'obstakel:', 'obstakels: ontbreekt'],
    [
      'initiatives.yaml',
      'gecontroleerd: 2026-11-30',
      'gecontroleerd: 30 november',
      'gecontroleerd: Schrijf een datum',
    ],
    [
      'orientation/rule.yaml',
      'taken_hooguit: 3',
      'taken_hooguit: drie',
      'taken_hooguit: "drie" heeft niet de goede vorm',
    ],
    ['orientation/say.yaml', 'titel_een:', 'titeleen:', 'titel_een: ontbreekt'],
    ['desk/canned.yaml', 'id: welkom', 'id: Welkom!', '0.id: "Welkom!" heeft niet de goede vorm'],
    ['desk/problems.yaml', 'waiting:', 'wating:', 'waiting: ontbreekt'],
    ['plain-dutch.yaml', 'vermijden:', 'mijden:', 'vermijden: ontbreekt'],
    ['model/poort.yaml', 'voorwaarde:', 'voorwarde:', 'voorwaarde: ontbreekt'],
  ])
})

describe('words that other files are read with', () => {
  holds([
    ['moves.yaml', 'mij: [mij,', 'mij: [mij, <nergens>,', 'de groep <nergens> is er niet'],
    ['wendingen.yaml', 'stopt-ermee:', 'stoptermee:', 'wendingen.stopt-ermee: ontbreekt'],
    ['lexicon/sector.yaml', 'soort: sector', '', 'soort: ontbreekt'],
    ['wants/groepen.yaml', 'leren:', 'leren: een\noud:', 'leren: hier hoort een lijst, niet "een"'],
    [
      'regions.yaml',
      'Achterhoek: [achterhoek]',
      'Achterhoek: [achterhook]',
      'streken.Achterhoek: achterhook is geen regio',
    ],
  ])
})

describe('a name that nothing else knows', () => {
  holds([
    ['safety/suicide.yaml', '["113",', '["1133",', 'loketten: loket 1133 is er niet'],
    ['safety/suicid.txt', '', 'ik wil niet meer\n', 'route suicid is er niet'],
    [
      'explanations.yaml',
      'minimumloon.te-jong:',
      'minimumloon.tejong:',
      'redenen.minimumloon.tejong: geen regel zegt dit',
    ],
    [
      'knowledge/regels/reg-ww-loopt-af.md',
      'loket: gemeente-14',
      'loket: gemeente-41',
      '## Wat doe ik als mijn WW bijna stopt?: loket: loket gemeente-41 is er niet',
    ],
    [
      'knowledge/regels/reg-ww-loopt-af.md',
      '{ww.duur_maximum}',
      '{ww.duur_maximun}',
      '## Kan mijn WW langer duren?: {ww.duur_maximun} staat niet in content/values',
    ],
    [
      'knowledge/regels/reg-ww-loopt-af.md',
      'zie_ook: [',
      'zie_ook: [reg-nergens, ',
      'zie_ook: artikel reg-nergens is er niet',
    ],
    [
      'vragen/regels/reg-ww-loopt-af.txt',
      'wat krijg ik na de ww\n',
      'wat krijg ik na de ww\nWat krijg ik na de WW?\n',
      '## Wat doe ik als mijn WW bijna stopt?: de vraag "Wat krijg ik na de WW?" staat ook bij',
    ],
    ['rule-questions.yaml', /kop: .*/, 'kop: Wat is dit?', 'regels.huurtoeslag.kop: kopje '],
    ['sum.yaml', 'melden.uwv-ww: uwv', 'melden.uwv-ww: uvw', 'bij_wie: loket uvw is er niet'],
    ['questions.yaml', 'heeftPartner:', 'heeftPartnr:', 'gegeven heeftPartnr is er niet'],
    ['messages.yaml', /^ {2}angst:/m, '  angts:', 'gevoel: gevoel angts is er niet'],
    ['moves/groeten.txt', '', 'hoi\n', 'beurt groeten is er niet'],
    ['wants/plan.txt', 'neutraal: financiering', 'neutraal: geld', 'neutraal: onderwerp geld is er niet'],
    ['paths/meeloop.txt', '', 'ik wil meelopen\n', 'pad meeloop is er niet'],
    ['paths/meelopen.txt', 'ori-meelopen', 'ori-meeloop', 'neutraal: artikel ori-meeloop is er niet'],
    [
      'directions/boa.yaml',
      /^wie_betaalt:\n/m,
      'wie_betaalt:\n  - nergens\n',
      'wie_betaalt: regeling nergens is er niet',
    ],
    ['directions/boa.yaml', 'in_het_kort: ', 'in_het_kort: Er zijn 4000 banen. ', 'een getal zonder bron'],
    ['codewoorden.txt', 'aandacht\n', 'aandacht\naandacht\n', 'aandacht staat er twee keer'],
    ['desks/uwv.yml', '', 'naam: UWV\n', 'dit bestand leest niemand'],
    [
      'plan/posten.yaml',
      /wat: .*/,
      'wat: Alles wat je aangaande je overstap desalniettemin behoeft.',
      'schrijf liever',
    ],
  ])
})

describe('a name of another file that is checked as soon as it is read', () => {
  holds([
    [
      'tree.yaml',
      'reg-zelf-ontslag#Krijg ik',
      'reg-zelf-ontslag#Kreeg ik',
      'deze vraag bestaat niet: reg-zelf-ontslag#Kreeg ik WW',
    ],
    [
      'teams/landelijk.yaml',
      'ook_bij: [werkcentrum',
      'ook_bij: [wekcentrum',
      'ook_bij: loket wekcentrum is er niet',
    ],
    [
      'teams/werkcentrum-achterhoek.yaml',
      'anders: landelijk',
      'anders: werkcentrum-achterhoek',
      'is geen ander team',
    ],
    [
      'teams/werkcentrum-achterhoek.yaml',
      'regio: achterhoek',
      'regio: achterhook',
      'regio: achterhook is geen regio',
    ],
    [
      'teams/werkcentrum-achterhoek.yaml',
      'onderwerpen: [',
      'onderwerpen: [uitzicht, ',
      'onderwerpen: uitzicht is geen onderwerp',
    ],
  ])
})
