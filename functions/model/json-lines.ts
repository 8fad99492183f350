/** Longer than any line that is asked for; what is longer is thrown away unread. */
const LONGEST = 4_000

/** The JSON objects of a text that comes in pieces, one a line, each as soon as its line ends; what is none is left out. */
export async function* jsonLines(pieces: AsyncIterable<string>): AsyncGenerator<unknown> {
  let rest = ''
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n')
    rest = (lines.pop() ?? '').slice(0, LONGEST)
    for (const line of lines) yield* objectIn(line)
  }
  yield* objectIn(rest)
}

function* objectIn(line: string): Generator<unknown> {
  const found = jsonIn(line)
  if (found !== undefined) yield found
}

/** The JSON object in a text; servers without structured output put words or a fence around it. */
export function jsonIn(text: string): unknown {
  const from = text.indexOf('{')
  const to = text.lastIndexOf('}')
  if (from === -1 || to < from) return undefined
  try {
    return JSON.parse(text.slice(from, to + 1))
  } catch {
    return undefined
  }
}
