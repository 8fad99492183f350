import { randomInt } from 'node:crypto'
import { type Decision, listenerOf } from '../escalation/decide.ts'
import type { Controls } from '../escalation/desk-store.ts'
import { Refused } from '../escalation/refused.ts'
import type { Switches } from '../escalation/switches.ts'
import type { Answer, Earlier, Guide, Live, Memory, Reply } from '../guide/turn.ts'
import { addEntry } from '../sessions/add-entry.ts'
import { codeHash, newCode, readCode } from '../sessions/code.ts'
import {
  beginning,
  type Conversation,
  ConversationGone,
  codeIn,
  following,
  hasEnded,
  isKept,
  KEPT_WITH_CODE_MS,
  MOST_ENTRIES,
  openConversation,
  turnsIn,
  withDevice,
} from '../sessions/conversation.ts'
import type { Draft, Entry, EntryOf } from '../sessions/entry.ts'
import { type Handover, handoverOf } from '../sessions/handover.ts'
import { newSecret, newSession, secretHash, type Token } from '../sessions/secret.ts'
import type { SessionStore } from '../sessions/session-store.ts'
import type { StoredBlock } from '../shared/blocks.ts'
import type { Language } from '../shared/language.ts'
import { kindNames, withoutPersonalData } from '../shared/personal-data.ts'
import { answeringNow } from './answering.ts'
import type { Safely } from './help-unsaved.ts'
import { type Attempt, CodeTriesUsedUp, ConversationFull, TooFast } from './limits.ts'

export interface Needs {
  readonly store: SessionStore
  readonly guide: Guide
  /** For words that go to an advisor. */
  readonly help: (text: string) => readonly StoredBlock[]
  readonly greeting: readonly StoredBlock[]
  /** What is asked of somebody who comes back. */
  readonly welcomeBack: (turns: readonly EntryOf<'turn'>[], now: Date) => readonly StoredBlock[]
  readonly codeWords: readonly string[]
  /** Key of the hashes under which codes are kept. */
  readonly codeKey: () => Promise<string>
  readonly now: () => Date
  /** What leads have set. */
  readonly switches: Switches
  /** Answers danger also while nothing can be read or kept. */
  readonly safely: Safely
  /** Codes tried by everybody together, from where guessing is slowed down. */
  readonly codeTriesAnHour?: number
  /** Told of every reply that was kept, once; never fails. */
  readonly onReply: (reply: Reply) => Promise<void>
}

export interface Message {
  /** The same for every repeat of one message. */
  readonly id: string
  readonly text?: string
  /** Instead of a text: the answer to a question of the guide. */
  readonly answer?: Answer
}

/** Hears all entries, the last one with as much of the reply as stands. */
export type Shown = (entries: readonly Entry[]) => void

const MESSAGES_A_MINUTE = 20
/** Far more than people try; above it somebody is guessing, and who tried wrong before waits for the next hour. */
const CODE_TRIES_AN_HOUR = 50_000
const MINUTE_MS = 60_000

export type Conversations = ReturnType<typeof conversations>

/**
 * All that can happen to a conversation. Each change reads it, decides, and writes one new entry on the
 * condition that nobody was first; whoever loses reads again and decides again.
 *
 *   read ─ decide ─ write n+1 ─┬─ won: done
 *     ↑                        │
 *     └── somebody was first ──┘
 */
export function conversations({
  store,
  guide,
  help,
  greeting,
  welcomeBack,
  codeWords,
  codeKey,
  now,
  switches,
  safely,
  onReply,
  codeTriesAnHour = CODE_TRIES_AN_HOUR,
}: Needs) {
  const nowMs = () => now().getTime()
  const answering = answeringNow()

  const open = async ({ session, secret }: Token): Promise<Conversation> =>
    openConversation(await store.read(session), secret, nowMs())

  /** Reads, lets `decide` make the next entry (or none when it is there already), and writes it. */
  async function change<E extends Entry>(
    token: Token,
    decide: (conversation: Conversation) => E | undefined | Promise<E | undefined>,
  ): Promise<{ conversation: Conversation; added: E | undefined }> {
    const { before, added } = await addEntry(store, token.session, (entries) =>
      decide(openConversation(entries, token.secret, nowMs())),
    )
    return { conversation: openConversation(before, token.secret, nowMs()), added }
  }

  return {
    /** Starts a conversation: its first entry is the greeting. `language`: where it is not to be in Dutch. */
    async begin(language: Language = 'nl'): Promise<{ token: Token; entry: Entry }> {
      const token = { session: newSession(), secret: newSecret() }
      const entry: Entry = {
        kind: 'begin',
        ...beginning(secretHash(token.secret), nowMs()),
        handover: { state: 'guide', danger: false },
        blocks: [...noticeBlocks(await switches(), []), ...greeting],
        ...(language === 'en' && { language }),
      }
      await store.append(token.session, entry)
      return { token, entry }
    },

    /**
     * Takes a message once, however often it is sent, and gives all entries. `shown` hears all entries with what
     * already stands of the reply, where a language model takes its time.
     *
     * @throws ConversationGone · TooFast · ConversationFull · SessionChanged · HelpUnsaved
     */
    take: (token: Token, message: Message, shown?: Shown): Promise<readonly Entry[]> =>
      safely(message, () =>
        answering.beside(token, message, (memory) => take(token, message, memory, shown)),
      ),

    /** All entries of a conversation. */
    async read(token: Token): Promise<readonly Entry[]> {
      return (await open(token)).entries
    },

    /** What came after some entry, for somebody who waits: reads no more than that. */
    async readAfter({ session, secret }: Token, after: number): Promise<readonly Entry[]> {
      const entries = await store.read(session, Math.max(1, after))
      return openConversation(entries, secret, nowMs()).entries
    },

    async giveFeedback(token: Token, about: number, helped: boolean): Promise<void> {
      await change(token, (before): EntryOf<'feedback'> | undefined => {
        const given = before.entries.findLast(
          (entry): entry is EntryOf<'feedback'> => entry.kind === 'feedback' && entry.about === about,
        )
        if (given?.helped === helped) return undefined
        checkRoom(before)
        return { kind: 'feedback', ...following(before.last, nowMs()), about, helped }
      })
    },

    /** Gives a code to come back with, and keeps the conversation for ninety days. An older code stops working. */
    async giveCode(token: Token): Promise<{ code: string; expires: number }> {
      const code = newCode(codeWords, randomInt)
      const hash = codeHash(await codeKey(), code)
      const { conversation, added } = await change(token, (before): EntryOf<'code'> => {
        checkRoom(before)
        const next = following(before.last, nowMs())
        return { kind: 'code', ...next, expires: next.at + KEPT_WITH_CODE_MS, hash }
      })
      const expires = added?.expires ?? conversation.last.expires
      await store.keepCode(hash, token.session, expires)
      await store.prolong(token.session, conversation.entries, expires)
      const older = codeIn(conversation.entries)
      if (older) await store.removeCode(older)
      return { code, expires }
    },

    /**
     * Opens a conversation elsewhere with its code. What cannot be a code is refused before it counts as a try;
     * `attempt` counts for the network that tries, and a right code counts for nothing.
     *
     * @throws ConversationGone when there is none with this code · TooFast · CodeTriesUsedUp
     */
    async resume(
      input: string,
      attempt: () => Attempt,
    ): Promise<{ token: Token; entries: readonly Entry[] }> {
      const code = readCode(input, codeWords)
      if (code === undefined) throw new ConversationGone()
      const { isFirst, forgive } = attempt()
      try {
        await checkTries(isFirst)
        const hash = codeHash(await codeKey(), code)
        const session = await store.findCode(hash, nowMs())
        if (!session) throw new ConversationGone()
        const opened = await enter(session, hash)
        forgive()
        return opened
      } catch (error) {
        if (!(error instanceof ConversationGone)) forgive()
        throw error
      }
    },

    /**
     * Something about people that the visitor wishes; gives all entries.
     *
     * @throws Refused with why it cannot be
     */
    async wish(
      token: Token,
      decide: (handover: Handover) => Decision<Draft>,
      keep?: 'keep',
    ): Promise<{ entries: readonly Entry[]; before: Handover; isNew: boolean }> {
      const { conversation, added } = await change(token, (before): Entry | undefined => {
        const decision = decide(handoverOf(before.entries))
        if ('refused' in decision) throw new Refused(decision.refused)
        if ('already' in decision) return undefined
        const next = following(before.last, nowMs())
        const expires = keep ? next.at + KEPT_WITH_CODE_MS : next.expires
        return { ...decision.add, ...next, expires }
      })
      const entries = added ? [...conversation.entries, added] : conversation.entries
      return { entries, before: handoverOf(conversation.entries), isNew: added !== undefined }
    },

    /** Wipes all of it, at once on every read path; a second time changes nothing. */
    wipe: (token: Token) => wipe(token),

    /** The visitor leaves in a hurry: this device no longer opens the conversation, and without a code it is wiped. */
    async leave(token: Token): Promise<void> {
      const own = secretHash(token.secret)
      const { conversation } = await change(token, (before): EntryOf<'leave'> | undefined => {
        if (!isKept(before.last)) return undefined
        const next = following(before.last, nowMs())
        return { kind: 'leave', ...next, opens: next.opens.filter((hash) => hash !== own) }
      })
      if (!isKept(conversation.last)) await wipe(token)
    },
  }

  async function take(
    token: Token,
    message: Message,
    memory: Memory,
    shown?: Shown,
  ): Promise<readonly Entry[]> {
    const clean = withoutPersonalData(message.text ?? '')
    const answer = message.answer && withoutPersonalAnswer(message.answer)
    const replaced = [...new Set(clean.found.map(({ kind }) => kindNames[kind]))]
    // Read beside the conversation, not before it.
    const set = switches()
    const replyAfter = thoughtOnce(async (entries) => {
      const { off } = await set
      const live: Live = {
        memory,
        ...(shown && {
          show: await growing(token, entries, { id: message.id, text: clean.text, replaced }, shown),
        }),
      }
      const earlier = earlierIn(entries)
      return guide({
        text: clean.text,
        earlier,
        now: now(),
        off: Object.keys(off),
        live,
        ...(answer && { answer }),
        ...chosenLanguage(entries),
      })
    })
    let reply: Reply | undefined

    const { conversation, added } = await change(
      token,
      async (before): Promise<EntryOf<'turn'> | EntryOf<'message'> | undefined> => {
        if (hasMessage(before.entries, message.id)) return undefined
        checkPace(before, nowMs())
        const listener = listenerOf(handoverOf(before.entries))
        if (listener === 'nobody') throw new Refused('closed')
        if (listener === 'advisor') {
          const text = answer ? String(answer.value ?? '') : clean.text
          const urgent = help(text)
          return {
            kind: 'message',
            ...following(before.last, nowMs()),
            id: message.id,
            from: 'visitor',
            text,
            replaced,
            // Numbers at once: the advisor may be typing to somebody else.
            ...(urgent.length > 0 && { urgent: [...urgent] }),
          }
        }
        reply = await replyAfter(before.entries)
        return {
          kind: 'turn',
          ...following(before.last, nowMs()),
          id: message.id,
          text: reply.inWords ?? clean.text,
          replaced,
          blocks: [
            ...(reply.ending === 'urgent' ? [] : noticeBlocks(await set, before.entries)),
            ...reply.blocks,
          ],
          ending: reply.ending,
          facts: reply.facts,
        }
      },
    )
    if (added?.kind === 'turn' && reply) await onReply(reply)
    return added ? [...conversation.entries, added] : conversation.entries
  }

  /**
   * Shows what stands of a reply while it grows, as the entry that it will be. Before each piece it is looked whether
   * somebody claimed or wiped the conversation meanwhile: then nothing more is shown.
   */
  async function growing(
    token: Token,
    entries: readonly Entry[],
    said: Pick<EntryOf<'turn'>, 'id' | 'text' | 'replaced'>,
    shown: Shown,
  ): Promise<NonNullable<Live['show']>> {
    const last = entries.at(-1)
    if (!last) return async () => false
    const notice = noticeBlocks(await switches(), entries)
    let blocks: readonly StoredBlock[] = notice
    return async (more) => {
      const since = await store.read(token.session, last.number)
      if (since.at(-1)?.number !== last.number) return false
      blocks = [...blocks, ...more]
      const next = following(last, nowMs())
      shown([
        ...entries,
        { kind: 'turn', ...next, ...said, blocks: [...blocks], ending: 'answer', facts: {} },
      ])
      return true
    }
  }

  /** The bound over all networks together: it never shuts out who tries for the first time. */
  async function checkTries(isFirst: boolean): Promise<void> {
    const hour = new Date(nowMs()).toISOString().slice(0, 13)
    const tries = await store.count('code-tries', hour, nowMs() + 2 * 60 * MINUTE_MS)
    if (tries > codeTriesAnHour && !isFirst) throw new CodeTriesUsedUp()
  }

  async function wipe(token: Token): Promise<void> {
    const { conversation, added } = await change(
      token,
      (before): EntryOf<'wipe'> => ({ kind: 'wipe', ...following(before.last, nowMs()) }),
    )
    const code = codeIn(conversation.entries)
    await Promise.all([
      store.removeBefore(token.session, added?.number ?? 1),
      code === undefined ? undefined : store.removeCode(code),
    ])
  }

  /** Lets a new device in; the code itself is the proof, so no secret is asked. */
  async function enter(session: string, hash: string): Promise<{ token: Token; entries: readonly Entry[] }> {
    const token = { session, secret: newSecret() }
    const { before, added } = await addEntry(store, session, (entries): EntryOf<'resume'> => {
      const last = entries.at(-1)
      if (!last || hasEnded(last, nowMs()) || codeIn(entries) !== hash) throw new ConversationGone()
      const next = following(last, nowMs())
      const asked = hasAsked(entries) ? [] : welcomeBack(turnsIn(entries), now())
      return {
        kind: 'resume',
        ...next,
        opens: withDevice(next.opens, secretHash(token.secret)),
        ...(asked.length > 0 && { blocks: [...asked] }),
      }
    })
    return { token, entries: added ? [...before, added] : before }
  }
}

/**
 * Thinks once, however often the write is tried: only another message that came between makes a reply an old
 * one, since it may have told more.
 */
function thoughtOnce(think: (entries: readonly Entry[]) => Promise<Reply>) {
  let thought: { readonly after: number; readonly reply: Promise<Reply> } | undefined
  return (entries: readonly Entry[]): Promise<Reply> => {
    const after = turnsIn(entries).length
    if (thought?.after !== after) thought = { after, reply: think(entries) }
    return thought.reply
  }
}

/** What the guide hears of a conversation: its turns, and what it asked of who came back. */
/** The language that was chosen at the door. */
function chosenLanguage([first]: readonly Entry[]) {
  return first?.kind === 'begin' && first.language ? { language: first.language } : {}
}

const earlierIn = (entries: readonly Entry[]): Earlier[] =>
  entries.flatMap((entry): Earlier[] => {
    if (entry.kind === 'turn') return [entry]
    return entry.kind === 'resume' && entry.blocks ? [{ text: '', blocks: entry.blocks, facts: {} }] : []
  })

/** What was asked of who came back waits still, or people are at work: nothing more is asked. */
function hasAsked(entries: readonly Entry[]): boolean {
  const last = entries.findLast((entry) => entry.kind === 'turn' || (entry.kind === 'resume' && entry.blocks))
  return listenerOf(handoverOf(entries)) !== 'guide' || last?.kind === 'resume'
}

/** A lead's notice as a block, unless this conversation has shown it already. */
function noticeBlocks({ notice }: Controls, entries: readonly Entry[]): StoredBlock[] {
  if (!notice) return []
  const blocks = entries.flatMap((entry) => ('blocks' in entry ? (entry.blocks ?? []) : []))
  const isShown = blocks.some((block) => block.kind === 'text' && block.text === notice.text)
  return isShown ? [] : [{ kind: 'text', text: notice.text }]
}

/** An answer that was typed may hold personal data just as well as a message. */
const withoutPersonalAnswer = ({ question, value }: Answer): Answer => ({
  question,
  value: typeof value === 'string' ? withoutPersonalData(value).text : value,
})

/** What the visitor said, to the guide or to an advisor. */
const saidIn = (entries: readonly Entry[]) =>
  entries.filter(
    (entry): entry is EntryOf<'turn'> | EntryOf<'message'> =>
      entry.kind === 'turn' || (entry.kind === 'message' && entry.from === 'visitor'),
  )

const hasMessage = (entries: readonly Entry[], id: string): boolean =>
  saidIn(entries).some((entry) => entry.id === id)

function checkPace(before: Conversation, now: number): void {
  checkRoom(before)
  const first = saidIn(before.entries).at(-MESSAGES_A_MINUTE)
  if (first && first.at > now - MINUTE_MS) throw new TooFast(Math.ceil((first.at + MINUTE_MS - now) / 1000))
}

function checkRoom({ last }: Conversation): void {
  if (last.number >= MOST_ENTRIES) throw new ConversationFull()
}
