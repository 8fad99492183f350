import * as z from 'zod/mini'
import { assuming, choice, count, flag, money, optionalCount } from '../../situation/field.ts'
import { aow, kinderenOfGeen, leeftijd, vermogen } from '../shared-fields.ts'
import { bijstandValues } from './bijstand-norm.ts'
import { vrijlatingSoorten, vrijlatingValues, vrijlatingWoorden } from './vrijlating-terms.ts'

const no = (meaning: string, also: readonly string[] = []) => assuming(flag(meaning, also), false)
const nothing = (meaning: string, also: readonly string[]) => assuming(money('month', meaning, also), 0)
const kept = (meaning: string, also: readonly string[] = []) =>
  assuming(choice(meaning, vrijlatingSoorten, also, vrijlatingWoorden), 'geen')

export const bijstandFacts = {
  leeftijd,
  aow,
  verblijfsrecht: assuming(
    flag('Is Nederlander of heeft een verblijfsvergunning die telt', [
      'residencePermit',
      'verblijfsvergunning',
    ]),
    true,
  ),
  heeftPartner: no('Heeft een partner met wie de bijstand samen is', [
    'partner',
    'paar',
    'couple',
    'gehuwd',
    'samenwonend',
    'hasPartner',
    'heeftToeslagpartner',
  ]),
  partnerLeeftijd: optionalCount('Leeftijd van de partner', 120, ['leeftijdPartner', 'partnerAge']),
  wekenBuitenland: assuming(
    count('Weken in het buitenland dit jaar', 53, ['buitenlandWeken', 'weeksAbroad']),
    0,
  ),
  staakt: no('Staakt', ['staking', 'strike']),
  onbetaaldVerlof: no('Heeft onbetaald verlof', ['unpaidLeave']),
  kanStuderen: no('Is onder de 27 en kan een opleiding met studiefinanciering volgen', [
    'onder27KanStuderen',
    'canStudy',
  ]),
  voorliggend: no('Kan geld krijgen dat voorgaat, zoals WW', ['voorliggendeVoorziening']),
  inInrichting: no('Woont in een inrichting', ['inrichting', 'institution']),
  kinderen: kinderenOfGeen,
  kostendelers: assuming(
    count('Huisgenoten die de kosten delen (27 of ouder), zonder jezelf en je partner', 30, [
      'aantalKostendelers',
      'medebewoners27',
      'costSharers',
      'kostendelendeMedebewoners',
    ]),
    0,
  ),
  verhogingJong: nothing('Verhoging voor 18 tot en met 20 jaar', ['verhoging']),
  vermogen,
  overwaarde: assuming(
    money('once', 'Waarde van de eigen woning min de schuld daarop', [
      'woningwaarde',
      'homeEquity',
      'equity',
    ]),
    0,
  ),
  schulden: assuming(money('once', 'Schulden, zonder die op de woning', ['debts', 'schuld']), 0),
  vrijlating: kept('Vrijlating van het loon', ['soortVrijlating']),
  maandenGebruikt: assuming(
    count('Maanden dat de vrijlating al is gebruikt', 600, ['maandenAlGebruikt', 'monthsUsed']),
    0,
  ),
  partnerVrijlating: kept('Vrijlating van het loon van de partner', ['vrijlatingPartner']),
  partnerMaandenGebruikt: assuming(count('Maanden dat de partner de vrijlating al gebruikte', 600), 0),
  nettoloon: nothing('Nettoloon per maand, met vakantiegeld', [
    'loon',
    'netWage',
    'netto',
    'nettoLoon',
    'wage',
    'nettoloonPerMaand',
  ]),
  partnerNettoloon: nothing('Nettoloon van de partner per maand, met vakantiegeld', [
    'nettoloonPartner',
    'partnerNetWage',
    'partnerLoon',
  ]),
  overigInkomen: nothing('Ander netto-inkomen per maand, zoals een uitkering', [
    'nettoInkomen',
    'otherNetIncome',
    'overigNettoInkomen',
    'uitkering',
    'nettoUitkering',
  ]),
  vakantiegeldErbij: no('Tel het vakantiegeld nog bij het nettoloon op', ['addHolidayPay']),
}
export const bijstandRuleValues = z.object({
  ...bijstandValues.shape,
  bijstand: z.extend(bijstandValues.shape.bijstand, vrijlatingValues.shape.bijstand.shape),
})
