/** Whether somebody asks if work pays: in plain words, after typing errors are mended. */

const keeps =
  /\b(?:hou|houd|houdt|houden|hield|blijft|blijf|bleef|overhou|overhoud|overhouden)\b.{0,60}\b(?:over|overhou|overhouden|overhoud)\b|\b(?:over ?hou|overhoud|overhouden|over hou|over houd|over houden|overblijft|over blijft|netto over|onderaan de streep|onder de streep)\b/
const pays =
  /\b(?:loont|lonen|lonend|loond|loon t)\b|\brendabel\b|\brendeert\b|\bworth (?:it|to|going|werken|my)|\bdoes (?:it|werk|werken) pay|\bwork(?:ing)? pay|\bpay off\b|\bde moeite (?:waard)?\b.{0,40}(?:geld|werk|uur)|\bmakes? sense financ|\bqua geld\b|\bzin of onzin\b|\bfinancieel (?:slim|verstandig|voordeli\w*|interessant|aantrekkelijk|beter|gunstig|nut|zin)/
const ahead =
  /\b(?:erop|er op|op) (?:voor|achter)uit\b|\b(?:ga|gaan|gaat|kom|komen|schiet|schieten|word|worden|ben|zijn|win|eindig|zit)\b.{0,50}\b(?:vooruit|achteruit|lager uit|hoger uit|beter uit|slechter uit|minder uit|iets mee op|wat mee op|er mee op|mee op|duurder uit)\b|\b(?:ik|we|wij|je)\b.{0,40}\b(?:wijzer|armer|rijker|beter af|slechter af) (?:van|met|als|door)\b.{0,20}\b(?:werk|uur|baan)|\bbe (?:better|worse) off\b|\bbetter off\b|\bworse off\b/
const less =
  /\b(?:minder|meer|evenveel|zelfde|hetzelfde)\b.{0,40}\b(?:dan (?:nu|bijstand|ww|mijn uitkering|met|in de|wat ik nu|de uitkering)|als ik (?:ga )?werk|overhoud|over hou)\b|\b(?:ga|gaan) (?:ik|we|wij) (?:dan )?(?:minder|meer) (?:krijgen|hebben|overhouden)\b|\bverlies ik .{0,30}\bwin\b|\b(?:heb|hebben|krijg) (?:ik|we|wij) (?:dan )?(?:minder|meer|netto)\b.{0,30}\b(?:werk|dan|over)/
const couldKeep =
  /\bwat (?:hou|houd|blijft|scheelt|levert|win)\b.{0,60}\b(?:als|over|op|mij|erbij)|\bhoeveel (?:scheelt|netto|meer|minder|geld|blijft|ga ik|hou|houd|over|krijg ik (?:er )?(?:meer|netto)|levert)\b.{0,50}|\bwat scheelt\b|\bscheelt (?:het|dat|dit)\b|\bkost (?:dat|het|mijn|dit) .{0,15}\bnetto\b|\blever(?:t|en) .{0,30}\bop\b|\bwat als ik\b.{0,40}\b(?:werk|uur|fulltime|ga)|\bnetto ?verschil\b|\bwat is het verschil dan\b|\bverschil (?:per maand|netto)\b|\bkeep (?:if|more|of)\b|\bhow much (?:will|would|do) (?:i|we) (?:keep|have left|be left)|\btake home\b|\bleft over\b/
const spoils =
  /\bzonder dat het misgaat\b|\b(?:toeslag|toeslagen|huurtoeslag|zorgtoeslag)\b.{0,30}\bkwijt\b.{0,40}|\bkwijt\b.{0,30}\btoeslag|\blose mijn (?:\w+ )?(?:uitkering|allowances?)\b/
const thenNot =
  /\bdan ga ik (?:toch )?niet werken\b|\bkan (?:ik )?(?:toch |dan )?beter (?:niet|thuis|in de|blijven)\b|\bheeft (?:dat|dit|het) (?:dan |wel |nog )*zin\b|\bheeft (?:meer )?werken (?:dan )?(?:wel |nog )?zin\b/
const goodFor =
  /\bis \d+ uur .{0,20}\b(?:slim|handig|verstandig)\b|\bom evenveel te (?:hebben|krijgen|houden)\b|\bis (?:(?:dat|dit|het) )?(?:dan )?(?:beter of|goed of|beter voor|goed voor geld|slim|handig|gunstig|voordelig)\b/
const money = /\b(?:euro|€|bruto|netto|per uur|loon|bijstand|ww|uitkering|wajong|geld|toeslag\w*)\b/
const work =
  /\b(?:werk|werken|werkt|uur|baan|baantje|dagen|aan de slag|loon|bruto|job|verdien|verdienen|zzp\w*|bijverdien\w*)\b/

/** Questions of another kind that use the same words. */
const notASum =
  /\b(?:scholing\w*|opleiding|cursus|subsidie|studie|studeren|omscholing|zij-?instroom|diploma|evc|collegegeld|stap budget|budget)\b/
const ruleAsked =
  /^(?:hallo |hoi |dag |vraag )*(?:mag|mogen|hoe vraag|wat is|wat zijn|wanneer|waar|wie|welke|hoe lang|hoelang|hoe hoog is|heb ik recht|tot hoeveel|vanaf welk)\b/
const overWork = /\b(?:overstap\w*|werkgever .{0,20}overnemen|overuren|over ?werk\w*)\b/

/** True when somebody asks whether (more) work pays, or what is left when they work. */
export function asksForSum(text: string): boolean {
  const aboutWork = work.test(text) || money.test(text)
  const clear = pays.test(text) || (ahead.test(text) && (aboutWork || text.length < 60)) || thenNot.test(text)
  const kept = keeps.test(text) || couldKeep.test(text) || less.test(text)
  if (
    !clear &&
    !kept &&
    !(spoils.test(text) && work.test(text)) &&
    !(goodFor.test(text) && work.test(text) && money.test(text))
  )
    return false
  if (notASum.test(text) && !/\b(?:loont werken|netto over|hou .{0,30} over)\b/.test(text)) return false
  if (!work.test(text) && !money.test(text) && text.length > 60) return false
  if (!clear && /\bwat als ik\b/.test(text) && !/\d{3}/.test(text) && !keeps.test(text)) return false
  if (!clear && ruleAsked.test(text) && !keeps.test(text)) return false
  return clear || (kept && (work.test(text) || money.test(text))) || !overWork.test(text)
}
