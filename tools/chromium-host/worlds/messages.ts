/** What the isolated world of a window tells the host. Values of IPC are text of the codec. */
export type FromPage =
  | { kind: 'invoke'; id: number; channel: string; args: string }
  | { kind: 'send'; channel: string; args: string }
  | { kind: 'key'; key: KeyPress }
  | { kind: 'open'; url: string; disposition: 'foreground-tab' | 'background-tab' | 'new-window' }
  | { kind: 'title'; title: string }
  | { kind: 'context-menu'; params: ContextMenuParams }
  | { kind: 'resized' }
  | { kind: 'preload-failed'; message: string; stack: string };

/** What the host tells the isolated world. */
export type ToPage =
  | { kind: 'answer'; id: number; ok: true; value: string }
  | { kind: 'answer'; id: number; ok: false; message: string }
  | { kind: 'message'; channel: string; args: string };

/** What a person clicked on for a menu: the part of Electron's parameters that a page can tell. */
export interface ContextMenuParams {
  x: number;
  y: number;
  linkURL: string;
  srcURL: string;
  selectionText: string;
  isEditable: boolean;
}

/** A key press that the page let through. */
export interface KeyPress {
  type: 'keyDown';
  key: string;
  code: string;
  control: boolean;
  meta: boolean;
  alt: boolean;
  shift: boolean;
  isAutoRepeat: boolean;
}

/** Name of the function in the isolated world that takes text of `FromPage`. */
export const BINDING = '__chromiumHostSend';

/** Name of the function in the isolated world that takes text of `ToPage`. */
export const DELIVER = '__chromiumHostDeliver';

/** Where a preload that stands still leaves the file whose path it wants. */
export const FILE_QUESTION = '__chromiumHostFile';
