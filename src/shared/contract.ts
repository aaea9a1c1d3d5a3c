/**
 * The one contract. A name stands for a function: what goes in, what comes out.
 * The library's handlers, the door in main, the preload's lists, the window's client and the CLI derive from it,
 * so a missing or extra handler does not compile.
 */
import type { DocumentNotes, DocumentSummary, LibraryFolder } from './documents.ts';
import type { ImportProgress, ImportReport } from './import-report.ts';
import type { FailureCode, Outcome } from './outcome.ts';
import type {
  LibraryCounts,
  PaperDetail,
  PaperFilter,
  PaperId,
  PaperOrder,
  PaperOrderQuery,
  PaperPage,
  PaperQuery,
  PaperRow,
} from './paper.ts';
import type { PaperPlace, Places } from './places.ts';
import type { SearchAnswer, SearchRequest, Suggestion, SuggestRequest } from './search.ts';
import type { Settings, SettingsChange } from './settings.ts';
import type { Statistics } from './statistics.ts';

/** What the window may ask of the library. Answered in the library process. */
export interface LibraryApi {
  'library:counts': () => LibraryCounts;
  'papers:list': (query: PaperQuery) => PaperPage;
  'papers:show': (id: PaperId) => PaperDetail;
  'papers:order': (query: PaperOrderQuery) => PaperOrder;
  /** The rows of up to 500 papers, in the order asked; papers that are gone are left out. */
  'papers:rows': (ids: readonly PaperId[]) => readonly PaperRow[];
  /** Returns the ids whose state really changed. */
  'papers:set-read': (ids: readonly PaperId[], read: boolean) => readonly PaperId[];
  'papers:set-starred': (ids: readonly PaperId[], starred: boolean) => readonly PaperId[];
  'papers:set-later': (ids: readonly PaperId[], later: boolean) => readonly PaperId[];
  /** Marks every paper of a place that a filter shows, however many, as one action. */
  'papers:set-read-all': (
    filter: PaperFilter,
    place: PaperPlace | null,
    read: boolean,
  ) => readonly PaperId[];
  /** What the sidebar shows. */
  'library:places': () => Places;
  'library:statistics': () => Statistics;
  /** Newest import first. */
  'documents:list': () => readonly DocumentSummary[];
  'documents:notes': (id: number) => DocumentNotes;
  'search:papers': (request: SearchRequest) => SearchAnswer;
  /** How many papers a query finds, its words taken as they stand; for the counts beside saved searches. */
  'search:count': (query: string) => number;
  /** What could stand where the caret is: filters and their values, topics, people, titles, terms. */
  'search:suggest': (request: SuggestRequest) => readonly Suggestion[];
  /** Takes back the newest action of the person that is not undone; survives a restart. */
  'journal:undo': () => JournalStep;
  'journal:redo': () => JournalStep;
  'import:cancel': () => boolean;
  /** Imports a text that was pasted; it is kept as a file beside the library, so that it can be imported again. */
  'import:text': (text: string) => ImportReport;
  'library:folder': () => LibraryFolder;
}

/** What only main and the CLI ask of the library: these take paths, so the window cannot call them. */
export interface LibraryInternalApi extends LibraryApi {
  'import:paths': (paths: readonly string[]) => ImportReport;
  /** Imports the documents of `folder` when the library has never imported any; otherwise does nothing. */
  'import:first': (folder: string) => ImportReport | null;
  /** Copies the open library, whole, into a folder that holds none, and proves the copy. */
  'library:copy-to': (folder: string) => LibraryFolder;
}

/** What the window may ask of the shell. Answered in main. */
export interface ShellApi {
  'app:state': () => AppState;
  /** Starts the library process again after it could not be kept up, or a library that would not open. */
  'app:restart-library': () => LibraryState;
  'settings:read': () => Settings;
  'settings:change': (change: SettingsChange) => Settings;
  /** Opens one of the paper's own links outside, through the allow-list. */
  'link:open-paper': (id: PaperId, link: PaperLink) => string;
  /** Opens a link found in a summary outside, through the allow-list. */
  'link:open': (address: string) => string;
  /** Asks the person for files or folders and imports them; null when they thought better of it. */
  'import:choose': () => ImportReport | null;
  /** Imports the documents that came with the app (again). */
  'import:seeds': () => ImportReport;
  /** Shows the library's folder in the system's file manager. */
  'library:open-folder': () => null;
  /** Asks for another folder, copies the library there, proves the copy whole, and goes on there. null: not now. */
  'library:move-folder': () => LibraryFolder | null;
}

export type PaperLink = 'abstract' | 'pdf' | 'code' | 'huggingface';

export interface WindowApi extends LibraryApi, ShellApi {}

/** What an undo or redo did, enough to name it. */
export interface JournalStep {
  readonly action: 'read' | 'unread' | 'star' | 'unstar' | 'later' | 'not-later';
  readonly papers: readonly PaperId[];
}

/** How the app is, for the first paint and after a recovery. */
export interface AppState {
  readonly library: LibraryState;
  readonly libraryFolder: string;
  readonly version: string;
}

export type LibraryState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'ready' }
  /** The process ended by itself and was started again; nothing acknowledged is lost. */
  | { readonly kind: 'recovered' }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly detail: string };

/** Events name what changed and never carry state: the window asks again. */
export interface WindowEvents {
  /** `ids: null` means any of them may have. */
  'papers-changed': { readonly ids: readonly PaperId[] | null };
  'import-progress': ImportProgress;
  'import-finished': ImportReport;
  'library-state': LibraryState;
  /** A menu item or shortcut of the shell asks the window to act. */
  command: { readonly name: WindowCommand };
  'settings-changed': Settings;
}

/** The events that begin in the library process. */
export type LibraryEvents = Pick<
  WindowEvents,
  'papers-changed' | 'import-progress' | 'import-finished'
>;

export type WindowCommand =
  | 'toggle-star'
  | 'toggle-read'
  | 'toggle-later'
  | 'next-paper'
  | 'previous-paper'
  | 'open-pdf'
  | 'show-all'
  | 'show-unread'
  | 'show-starred'
  | 'undo'
  | 'redo'
  | 'show-later'
  | 'show-statistics'
  | 'show-settings'
  | 'show-palette'
  | 'toggle-sidebar'
  | 'focus-mode'
  | 'show-shortcuts';

type AnyFunction = (...args: never[]) => unknown;

/** One handler for each name of `Api`, no more, no fewer. */
export type Handlers<Api> = {
  [Name in keyof Api]: Api[Name] extends AnyFunction
    ? (
        ...args: Parameters<Api[Name]>
      ) => Outcome<ReturnType<Api[Name]>> | Promise<Outcome<ReturnType<Api[Name]>>>
    : never;
};

/** The arguments of a call, and what it answers. */
export type Arguments<Api, Name extends keyof Api> = Api[Name] extends AnyFunction
  ? Parameters<Api[Name]>
  : never;
export type Answer<Api, Name extends keyof Api> = Api[Name] extends AnyFunction
  ? ReturnType<Api[Name]>
  : never;

/** How a caller sees an API: by name, in its own time, with failures as values. */
export type Call<Api> = <Name extends keyof Api & string>(
  name: Name,
  ...args: Arguments<Api, Name>
) => Promise<Outcome<Answer<Api, Name>>>;

/** What the preload puts on `window.lectern`. `on` returns the function that stops listening. */
export interface Bridge {
  readonly call: Call<WindowApi>;
  /** Imports files and folders dropped on the window; their paths never reach the page. `File` in the DOM's sense. */
  readonly importFiles: (files: readonly unknown[]) => Promise<Outcome<ImportReport>>;
  readonly on: <Name extends keyof WindowEvents>(
    name: Name,
    listener: (event: WindowEvents[Name]) => void,
  ) => () => void;
}
