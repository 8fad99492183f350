import * as z from 'zod/mini'
import { nothing } from '../schemas.ts'
import {
  closeSchema,
  deskSearchSchema,
  flagSchema,
  noteSchema,
  noticeSchema,
  presenceSchema,
  switchSchema,
  transferSchema,
  viewSchema,
  wordsSchema,
} from './schemas.ts'

const SEEN = '{session, handover, last, turns, panel?}: alles na `after`'
const session = { name: 'session', in: 'path', required: true, schema: { type: 'string' } }
const after = { name: 'after', in: 'query', schema: { type: 'integer', minimum: 0 } }
const ofConversation = { parameters: [session, after] }

function operation(summary: string, answer: string, schema?: z.ZodMiniType, extra = {}) {
  return {
    summary,
    ...extra,
    ...(schema && {
      requestBody: { required: true, content: { 'application/json': { schema: z.toJSONSchema(schema) } } },
    }),
    responses: {
      200: { description: answer },
      default: { description: 'application/problem+json (RFC 9457), in het Nederlands' },
    },
  }
}

const conversation = (summary: string, schema?: z.ZodMiniType) => ({
  post: operation(summary, SEEN, schema, ofConversation),
})
const period = ['from', 'to'].map((name) => ({
  name,
  in: 'query',
  required: true,
  schema: { type: 'string', format: 'date' },
}))

/** The description of the desk's API, made from the schemas that check its input. */
export const deskOpenApi = () => ({
  openapi: '3.1.0',
  info: {
    title: 'Open Hulplijn, adviseurs',
    version: '1',
    description:
      'Voor adviseurs en teamleiders. Het ID-token van de aanmelding (OpenID Connect) reist als bearer token.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  security: [{ token: [] }],
  components: { securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
  paths: {
    '/desk/api/me': { get: operation('Wie ik ben', '{id, name, role, teams, all}') },
    '/desk/api/presence': {
      post: operation('Levensteken; beschikbaar of weg', 'geen inhoud', presenceSchema),
    },
    '/desk/api/view': {
      post: operation(
        'Rij, vragen, eigen gesprekken',
        '{waiting, queued, questions, mine, asked, colleagues, now}; `queued` telt ook wie niet is getoond',
        viewSchema,
      ),
    },
    '/desk/api/conversations/next': {
      post: {
        ...operation('Neem de volgende: gevaar eerst, dan wie het langst wacht', SEEN, nothing),
        responses: {
          200: { description: SEEN },
          204: { description: 'Er wacht niemand die jij mag aannemen' },
          default: { description: 'application/problem+json (RFC 9457), in het Nederlands' },
        },
      },
    },
    '/desk/api/conversations/{session}': {
      get: operation('Lees een gesprek', SEEN, undefined, ofConversation),
    },
    '/desk/api/conversations/{session}/suggestions': {
      get: operation('Antwoorden en artikelen die passen', '{canned, articles}', undefined, {
        parameters: [session],
      }),
    },
    '/desk/api/conversations/{session}/claim': conversation('Neem aan; van velen heeft er één het'),
    '/desk/api/conversations/{session}/replies': conversation(
      'Zeg iets; hetzelfde id telt één keer',
      wordsSchema,
    ),
    '/desk/api/conversations/{session}/answer': conversation(
      'Antwoord op een achtergelaten vraag',
      wordsSchema,
    ),
    '/desk/api/conversations/{session}/notes': conversation(
      'Notitie tussen adviseurs; met `to` vraag je een collega van dit team mee te kijken',
      noteSchema,
    ),
    '/desk/api/conversations/{session}/transfer': conversation(
      'Geef door; geweigerd als bij dat team niemand is die het ziet',
      transferSchema,
    ),
    '/desk/api/conversations/{session}/release': conversation('Zet terug in de rij'),
    '/desk/api/conversations/{session}/back-to-guide': conversation('Geef terug aan de gids'),
    '/desk/api/conversations/{session}/close': conversation('Sluit af', closeSchema),
    '/desk/api/conversations/{session}/contact': {
      post: operation('Lees hoe de bezoeker teruggebeld wil worden', '{contact}', undefined, ofConversation),
      delete: operation('Het contact is gebruikt en gaat weg', 'weg', undefined, ofConversation),
    },
    '/desk/api/canned': { get: operation('Kant-en-klare antwoorden', '{canned}') },
    '/desk/api/search': { post: operation('Zoek artikelen', '{articles}', deskSearchSchema) },
    '/desk/api/flags': {
      get: operation('Wat als fout is gemeld', '{flags}'),
      post: operation('Meld een artikel of regeling als fout', 'geen inhoud', flagSchema),
    },
    '/desk/api/flags/{id}/settle': {
      post: operation('Melding afgehandeld (teamleider)', 'geen inhoud', undefined, {
        parameters: [{ ...session, name: 'id' }],
      }),
    },
    '/desk/api/figures': {
      get: operation('Cijfers (teamleider)', '{teams, counts}', undefined, { parameters: period }),
    },
    '/desk/api/figures.csv': {
      get: operation('Cijfers als tabel (teamleider)', 'text/csv', undefined, { parameters: period }),
    },
    '/desk/api/audit': {
      get: operation('Wie deed wat op een dag, zonder inhoud (teamleider)', '{audit}', undefined, {
        parameters: [
          { name: 'day', in: 'query', required: true, schema: { type: 'string', format: 'date' } },
        ],
      }),
    },
    '/desk/api/controls': { get: operation('Bericht aan iedereen, en wat uit staat', '{notice?, off}') },
    '/desk/api/notice': {
      put: operation('Bericht aan alle bezoekers (teamleider)', 'geen inhoud', noticeSchema),
    },
    '/desk/api/parts/{part}': {
      put: operation('Zet een deel van de gids uit of aan (teamleider)', 'geen inhoud', switchSchema, {
        parameters: [{ ...session, name: 'part' }],
      }),
    },
  },
})
