import { commonWords } from './common-words.ts'
import { listOf, type Reading, type Word, wordBefore } from './reading.ts'

/** The place behind an address: ", 6811 KG ▸Arnhem", "Kerkstraat 5 ▸te Ulft". */
export function endOfPlace(reading: Reading, position: number, isSure: boolean): number {
  const { text, words } = reading
  let end = position
  for (let i = wordBefore(reading, position) + 1; i < words.length; i++) {
    const word = words[i]
    if (!word || !/^[\s,]{1,3}$|^[\s,]{0,2}['’]$|^\s?\($/.test(text.slice(end, word.start))) break
    const isLink =
      /^(?:te|in|aan|den|de|op|bij|het|over|a)$/.test(word.lower) && words[i + 1]?.shape === 'capital'
    const isPlace =
      isPlaceName(word, words[i + 1]) ||
      (isSure && end === position && word.shape === 'lower' && isLowerPlace(word))
    if (!isPlace && !(isLink && i - wordBefore(reading, position) < 4)) break
    if (!isPlace && word.lower !== 'te' && end === position && word.lower !== 'in') break
    end = word.end
    if (isPlace && word.shape === 'lower') break
  }
  return end
}

/** Towns that people name most. */
export const towns = listOf(`
  amsterdam rotterdam utrecht arnhem nijmegen doetinchem ulft tilburg eindhoven groningen zwolle enschede apeldoorn zevenaar winterswijk haag bosch
  almere breda haarlem zaandam amersfoort hoofddorp maastricht leiden dordrecht zoetermeer deventer delft alkmaar heerlen venlo leeuwarden hilversum
  hengelo almelo assen emmen purmerend roosendaal schiedam spijkenisse helmond oss gouda vlaardingen lelystad bergen hoogeveen drachten heerenveen
  sneek zutphen tiel wageningen ede veenendaal barneveld harderwijk kampen meppel naaldwijk westland goes middelburg vlissingen terneuzen sittard
  geleen weert roermond uden veghel waalwijk den helder hoorn castricum beverwijk velsen ijmuiden aalsmeer schiphol kleve emmerich bocholt aken gent antwerpen hasselt
`)
const isPlaceName = (word: Word, next: Word | undefined): boolean => {
  if (word.shape === 'lower') return false
  if (/^(?:den|de|het|sint|the|la|le|los|san|st)$/.test(word.lower))
    return next?.shape === 'capital' && next.start - word.end === 1
  return towns.has(word.lower) || !commonWords.has(word.lower)
}
const isLowerPlace = (word: Word): boolean =>
  towns.has(word.lower) || (!commonWords.has(word.lower) && word.lower.length > 3)
