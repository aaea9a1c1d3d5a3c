import { app, type Session, type WebContents } from 'electron';

/**
 * What no page of the app may ever do, refused for every page there will be: permissions, navigation away,
 * new windows, webviews, and every request that is not to the app itself.
 */
export function guardEverything(isOwn: (address: string) => boolean): void {
  app.on('web-contents-created', (_, contents) => guardContents(contents, isOwn));
}

function guardContents(contents: WebContents, isOwn: (address: string) => boolean): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!isOwn(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** `allowed` decides by address; the window has no business on the network at all. */
export function guardSession(session: Session, allowed: (address: string) => boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => {
    const refused = !allowed(details.url);
    if (refused) console.warn('refused a request of the window:', details.url.slice(0, 200));
    answer({ cancel: refused });
  });
}
