/** How people mistype: two letters swapped, a space lost, a word left out, a letter lost. */
export function mistyped(text: string, kind: number, random: () => number): string {
  const words = text.split(' ')
  const at = Math.floor(random() * words.length)
  const word = words[at] ?? ''
  const inside = 1 + Math.floor(random() * Math.max(1, word.length - 2))
  switch (kind % 4) {
    case 0:
      words[at] =
        word.length > 3
          ? word.slice(0, inside) + word.charAt(inside + 1) + word.charAt(inside) + word.slice(inside + 2)
          : word
      break
    case 1:
      if (at + 1 < words.length) words.splice(at, 2, word + (words[at + 1] ?? ''))
      break
    case 2:
      if (words.length > 3) words.splice(at, 1)
      break
    default:
      if (word.length > 3) words[at] = word.slice(0, inside) + word.slice(inside + 1)
  }
  return words.join(' ')
}
