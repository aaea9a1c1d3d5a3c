import { z } from 'zod';
import type { Arguments, WindowApi } from '../../shared/contract.ts';
import { PAPER_SORTS } from '../../shared/paper.ts';
import { THEMES, UI_LANGUAGES } from '../../shared/settings.ts';

const paperId = z.int().positive();
/** A person can mark a whole library read at once; more than that is not a person. */
const paperIds = z.array(paperId).max(1_000_000).readonly();
const language = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .max(35);

const name = z.string().min(1).max(1000);
const place = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('digest'), date: z.string().regex(/^\d{4}(-\d{2}){0,2}$/) }),
  z.strictObject({ kind: z.literal('document'), id: z.int().positive() }),
  z.strictObject({ kind: z.literal('topic'), name }),
  z.strictObject({ kind: z.literal('source'), name }),
]);

const filter = z.enum(['all', 'unread', 'starred', 'later']);

const paperQuery = z.strictObject({
  filter,
  place: place.nullable(),
  sort: z.enum(PAPER_SORTS),
  after: z
    .strictObject({ key: z.union([z.string().max(5000), z.int()]), id: z.int().nonnegative() })
    .nullable(),
  limit: z.int().min(1).max(500),
});

const settingsChange = z
  .strictObject({
    uiLanguage: z.enum(UI_LANGUAGES).nullable(),
    theme: z.enum(THEMES),
    readingLanguages: z.array(language).max(50).readonly(),
    listWidth: z.int().min(200).max(2000),
  })
  .partial();

type Schemas = { readonly [Name in keyof WindowApi]: z.ZodType<Arguments<WindowApi, Name>> };

/** What each call may be given, exactly. A name without a schema, or with a wrong one, does not compile. */
export const ARGUMENTS: Schemas = {
  'library:counts': z.tuple([]),
  'papers:list': z.tuple([paperQuery]),
  'papers:show': z.tuple([paperId]),
  'papers:set-read': z.tuple([paperIds, z.boolean()]),
  'papers:set-starred': z.tuple([paperIds, z.boolean()]),
  'papers:set-later': z.tuple([paperIds, z.boolean()]),
  'papers:set-read-all': z.tuple([filter, place.nullable(), z.boolean()]),
  'library:places': z.tuple([]),
  'library:statistics': z.tuple([]),
  'journal:undo': z.tuple([]),
  'journal:redo': z.tuple([]),
  'import:cancel': z.tuple([]),
  'import:choose': z.tuple([]),
  'app:state': z.tuple([]),
  'app:restart-library': z.tuple([]),
  'settings:read': z.tuple([]),
  'settings:change': z.tuple([settingsChange]) as Schemas['settings:change'],
  'link:open-paper': z.tuple([paperId, z.enum(['abstract', 'pdf', 'code', 'huggingface'])]),
  'link:open': z.tuple([z.string().max(2048)]),
};
