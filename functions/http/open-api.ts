import * as z from 'zod/mini'
import { contactSchema } from '../escalation/contact.ts'
import { blockSchema } from '../shared/blocks.ts'
import {
  beginSchema,
  feedbackSchema,
  fundingSchema,
  handoverSchema,
  planSchema,
  ratingSchema,
  resumeSchema,
  ruleSchema,
  searchSchema,
  turnSchema,
  workPaysSchema,
} from './schemas.ts'

const json = (schema: z.ZodMiniType) => ({
  content: { 'application/json': { schema: z.toJSONSchema(schema) } },
})
const body = (schema: z.ZodMiniType) => ({ requestBody: { required: true, ...json(schema) } })
const answers = (status: number, description: string) => ({
  responses: {
    [status]: { description },
    default: { description: 'application/problem+json (RFC 9457), in het Nederlands' },
  },
})
const secured = { security: [{ token: [] }] }

/** The description of the API, made from the schemas that check its input. */
export const openApi = () => ({
  openapi: '3.1.0',
  info: {
    title: 'Open Hulplijn',
    version: '1',
    description:
      'Anonieme hulplijn over ander werk. Vrije tekst staat nooit in een adres; het geheim reist als bearer token.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    schemas: { Block: z.toJSONSchema(blockSchema) },
  },
  paths: {
    '/api/sessions': {
      post: {
        summary:
          'Begin een gesprek. `text` is wat de bezoeker straks als eerste stuurt: het wordt niet bewaard. Is de opslag weg en gaat het over gevaar, dan staan de nummers in `blocks` van het probleem',
        ...body(beginSchema),
        ...answers(201, '{token, turns, last, expires, kept}'),
      },
    },
    '/api/sessions/resume': {
      post: { summary: 'Ga verder met een code', ...body(resumeSchema), ...answers(201, 'als bij beginnen') },
    },
    '/api/session/turns': {
      post: {
        summary:
          'Stuur een bericht; hetzelfde id telt één keer. Met Accept: text/event-stream komt het antwoord blok voor blok',
        ...secured,
        ...body(turnSchema),
        ...answers(200, '{turns, last, expires, kept}: alles na `after`'),
      },
      get: {
        summary: 'Lees wat na een nummer kwam',
        ...secured,
        parameters: [{ name: 'after', in: 'query', schema: { type: 'integer', minimum: 0 } }],
        ...answers(200, '{turns, last, expires, kept}'),
      },
    },
    '/api/session': { delete: { summary: 'Wis het gesprek', ...secured, ...answers(204, 'gewist') } },
    '/api/session/leave': {
      post: {
        summary: 'Snel weg: dit apparaat komt er niet meer in; zonder code wordt gewist',
        ...secured,
        ...answers(204, 'weg'),
      },
    },
    '/api/session/code': {
      post: { summary: 'Vraag een code van vier woorden', ...secured, ...answers(201, '{code, expires}') },
    },
    '/api/session/feedback': {
      post: {
        summary: 'Hielp dit antwoord?',
        ...secured,
        ...body(feedbackSchema),
        ...answers(204, 'bewaard'),
      },
    },
    '/api/session/handover': {
      post: {
        summary: 'Vraag een mens, of laat een vraag achter (dan komt er een code mee)',
        ...secured,
        ...body(handoverSchema),
        ...answers(201, '{turns, last, expires, kept, code?}'),
      },
      get: {
        summary:
          'Waar je staat: wachtrij, adviseur of achtergelaten vraag. Wie wacht en `available: false` leest, wacht op niemand: `opens` zegt tot wanneer, `desks` wie er wel is, en een vraag achterlaten kan',
        ...secured,
        ...answers(
          200,
          '{state, available, opens?, desks?, notice?, region?, regions, draft, team?, name?, queue?: {place, minutes?}, promise?}',
        ),
      },
      delete: { summary: 'Toch geen mens', ...secured, ...answers(204, 'gestopt') },
    },
    '/api/session/handover/contact': {
      post: {
        summary:
          'Geef een mailadres of telefoonnummer om je terug te bellen; het gaat weg na gebruik of zeven dagen',
        ...secured,
        ...body(contactSchema),
        ...answers(204, 'bewaard'),
      },
      delete: { summary: 'Wis dat weer', ...secured, ...answers(204, 'gewist') },
    },
    '/api/session/handover/rating': {
      post: {
        summary: 'Hielp de adviseur?',
        ...secured,
        ...body(ratingSchema),
        ...answers(204, 'bewaard'),
      },
    },
    '/api/session/transcript': {
      get: { summary: 'Het gesprek als tekst', ...secured, ...answers(200, 'text/plain') },
    },
    '/api/session/profile': {
      get: {
        summary: 'Het persoonlijk profiel, met de veldnamen van JSON Resume; `als=tekst` geeft tekst',
        ...secured,
        parameters: [{ name: 'als', in: 'query', schema: { type: 'string', enum: ['json', 'tekst'] } }],
        ...answers(
          200,
          '{skills, interests, education, bouwstenen: [{block, sentence, saidBy, proof}], meta}',
        ),
      },
    },
    '/api/notice': {
      get: { summary: 'Bericht aan alle bezoekers, als dat er is', ...answers(200, '{text?}') },
    },
    '/api/search': {
      post: {
        summary: 'Zoek artikelen',
        ...body(searchSchema),
        ...answers(200, '{articles: [{id, title, href, confidence, part?}]}'),
      },
    },
    '/api/rules': {
      get: {
        summary: 'Alle rekenregels: id, wet, en de namen en betekenis van wat je invult',
        ...answers(200, '{rules: [{id, title, law, inputs: [{name, meaning, also, required}]}]}'),
      },
    },
    '/api/rules/{rule}': {
      post: {
        summary: 'Reken één regel uit; bedragen in euro, wat ontbreekt komt terug als vraag',
        parameters: [{ name: 'rule', in: 'path', required: true, schema: { type: 'string' } }],
        ...body(ruleSchema),
        ...answers(
          200,
          '{rule, law, date, outcome: {kind: amount|none|holds|unknown|no-values, euros?, per?, question?}, parts, reasons, assumed, sources}',
        ),
      },
    },
    '/api/funding': {
      post: {
        summary:
          'Wie betaalt: wat past bij deze feiten, op een dag. Een feit dat niet past, wordt overgeslagen en genoemd in `ignored`',
        ...body(fundingSchema),
        ...answers(
          200,
          '{date, urgent, facts, ignored, named, first, folded, notFitting, ask?, warnings, desk?, credit, block}',
        ),
      },
    },
    '/api/transition-plan': {
      post: {
        summary:
          'De acht posten van een overstap: wat elk kost, wie betaalt en wat nog open is; bedragen in euro',
        ...body(planSchema),
        ...answers(
          200,
          '{date, facts, ignored, sector, posts, activities, income?, incomeOpen?, lessWork?, open, complete, conclusion, caveats, stories, sources, options?, block}',
        ),
      },
    },
    '/api/work-pays': {
      post: {
        summary:
          'Loont werken: een huishouden nu en straks vergeleken, met het blok zoals een bezoeker het ziet',
        ...body(workPaysSchema),
        ...answers(
          200,
          '{date, now, first, later, difference: {month, year, firstMonth}, toeslagenThisYear, notes, questions, block}',
        ),
      },
    },
    '/api/articles/{id}': {
      get: {
        summary: 'Eén artikel',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        ...answers(200, 'het artikel'),
      },
    },
  },
})
