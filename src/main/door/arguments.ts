import { isAbsolute } from 'node:path';
import { z } from 'zod';
import type { Arguments, WindowApi } from '../../shared/contract.ts';
import { PAPER_GROUPS, PAPER_SORTS } from '../../shared/paper.ts';
import {
  DENSITIES,
  READ_POLICIES,
  READER_MODES,
  READING_FONTS,
  THEMES,
  UI_LANGUAGES,
} from '../../shared/settings.ts';

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

const paperOrderQuery = z.strictObject({
  filter,
  place: place.nullable(),
  sort: z.enum(PAPER_SORTS),
  group: z.enum(PAPER_GROUPS),
});

const query = z.string().max(1000);

const searchRequest = z.strictObject({
  query,
  limit: z.int().min(1).max(200),
  after: z.int().min(0).max(1_000_000),
  typing: z.boolean(),
  forgive: z.boolean(),
});

const suggestRequest = z.strictObject({
  query,
  caret: z.int().min(0).max(1000),
  limit: z.int().min(1).max(50),
});

const settingsChange = z
  .strictObject({
    uiLanguage: z.enum(UI_LANGUAGES).nullable(),
    theme: z.enum(THEMES),
    readingLanguages: z.array(language).max(50).readonly(),
    readerMode: z.enum(READER_MODES),
    readPolicy: z.enum(READ_POLICIES),
    readDelay: z.int().min(1).max(600),
    readingFont: z.enum(READING_FONTS),
    textSize: z.int().min(12).max(32),
    lineHeight: z.number().min(0.8).max(1.5),
    measure: z.int().min(40).max(120),
    density: z.enum(DENSITIES),
    listWidth: z.int().min(200).max(2000),
    sidebarWidth: z.int().min(100).max(1000),
    sidebarHidden: z.boolean(),
  })
  .partial();

/** Paths of dropped files: absolute, as the system gives them. */
export const DROPPED = z.array(z.string().min(1).max(4096).refine(isAbsolute)).min(1).max(10_000);

type Schemas = { readonly [Name in keyof WindowApi]: z.ZodType<Arguments<WindowApi, Name>> };

/** What each call may be given, exactly. A name without a schema, or with a wrong one, does not compile. */
export const ARGUMENTS: Schemas = {
  'library:counts': z.tuple([]),
  'papers:list': z.tuple([paperQuery]),
  'papers:show': z.tuple([paperId]),
  'papers:order': z.tuple([paperOrderQuery]),
  'papers:rows': z.tuple([z.array(paperId).max(500).readonly()]),
  'papers:set-read': z.tuple([paperIds, z.boolean()]),
  'papers:set-starred': z.tuple([paperIds, z.boolean()]),
  'papers:set-later': z.tuple([paperIds, z.boolean()]),
  'papers:set-read-all': z.tuple([filter, place.nullable(), z.boolean()]),
  'library:places': z.tuple([]),
  'library:statistics': z.tuple([]),
  'search:papers': z.tuple([searchRequest]),
  'search:count': z.tuple([query]),
  'search:suggest': z.tuple([suggestRequest]),
  'journal:undo': z.tuple([]),
  'journal:redo': z.tuple([]),
  'import:cancel': z.tuple([]),
  'documents:list': z.tuple([]),
  'documents:notes': z.tuple([z.int().positive()]),
  'import:choose': z.tuple([]),
  'import:text': z.tuple([z.string().min(1).max(20_000_000)]),
  'import:seeds': z.tuple([]),
  'library:folder': z.tuple([]),
  'library:open-folder': z.tuple([]),
  'library:move-folder': z.tuple([]),
  'app:state': z.tuple([]),
  'app:restart-library': z.tuple([]),
  'settings:read': z.tuple([]),
  'settings:change': z.tuple([settingsChange]) as Schemas['settings:change'],
  'link:open-paper': z.tuple([paperId, z.enum(['abstract', 'pdf', 'code', 'huggingface'])]),
  'link:open': z.tuple([z.string().max(2048)]),
};
