// A small app that uses what the tests are about, the way any Electron app would.
const path = require('node:path');
const { readFileSync } = require('node:fs');
const electron = require('electron');

const { app, BrowserWindow, Menu, ipcMain, protocol, session } = electron;

/** Everything that happened, for specs to read through `app.evaluate`. */
const seen = { events: [], opened: [], navigations: [], blocked: [], clicks: [], calls: [] };
globalThis.fixture = { seen, openWindow, allowNavigation: false, electron };

const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; worker-src 'self'; frame-src 'self'";
const BIG = 5 * 1024 * 1024;

/** A worker that loads a large module and a large body, as a PDF reader does. */
const WORKER = `
  import { size } from '/large.mjs';
  const body = await (await fetch('/big')).arrayBuffer();
  postMessage([size, body.byteLength, location.pathname, isSecureContext]);
`;
const LARGE_MODULE = `export const size = ${JSON.stringify('x'.repeat(3 * 1024 * 1024))}.length;`;

protocol.registerSchemesAsPrivileged([
  {
    scheme: 'app',
    privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
  },
]);

function text(body, type, status = 200, headers = {}) {
  return new Response(body, {
    status,
    headers: { 'Content-Type': type, 'Content-Security-Policy': POLICY, ...headers },
  });
}

/** Bytes 0, 1, … 255, 0, … of a body, as the request's Range asks. */
function bytes(request, size) {
  const all = Buffer.alloc(size, Buffer.from(Array.from({ length: 256 }, (_, i) => i)));
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '');
  if (!range) return text(all, 'application/octet-stream', 200, { 'Accept-Ranges': 'bytes' });
  const from = Number(range[1]);
  const to = range[2] ? Number(range[2]) : size - 1;
  return text(all.subarray(from, to + 1), 'application/octet-stream', 206, {
    'Accept-Ranges': 'bytes',
    'Content-Range': `bytes ${from}-${to}/${size}`,
  });
}

function endless() {
  let count = 0;
  return new ReadableStream({
    pull(controller) {
      count += 1;
      if (count > 30) controller.close();
      else controller.enqueue(new Uint8Array(1024 * 128).fill(count));
    },
  });
}

async function answer(request) {
  const { pathname } = new URL(request.url);
  if (pathname === '/bytes') return bytes(request, 1000);
  if (pathname === '/big') return bytes(request, BIG);
  if (pathname === '/huge') return bytes(request, 90 * 1024 * 1024);
  if (pathname === '/stream') return text(endless(), 'application/octet-stream');
  if (pathname === '/echo') {
    const body = await request.text();
    const { method, url } = request;
    return Response.json({ method, url, body, referrer: request.headers.get('referer') });
  }
  if (pathname === '/page.js') return text('window.pageScript = true;', 'text/javascript');
  if (pathname === '/worker.mjs') return text(WORKER, 'text/javascript');
  if (pathname === '/large.mjs') return text(LARGE_MODULE, 'text/javascript');
  if (pathname === '/moved') return Response.redirect('app://bundle/bytes', 302);
  if (pathname === '/broken') throw new Error('the handler failed on purpose');
  if (pathname === '/missing') return text('nothing here', 'text/plain', 404);
  const page = readFileSync(path.join(__dirname, 'index.html'), 'utf8');
  return text(page.replace('<h1>Fixture', `<h1>Fixture ${pathname}`), 'text/html');
}

function listenToPage() {
  ipcMain.handle('echo', (_event, value) => value);
  ipcMain.handle('who', ({ sender, senderFrame }) => ({
    url: senderFrame.url,
    origin: senderFrame.origin,
    parent: senderFrame.parent,
    isMain: senderFrame === sender.mainFrame,
    title: BrowserWindow.fromWebContents(sender).getTitle(),
    id: sender.id,
  }));
  ipcMain.handle('fail', () => {
    throw new TypeError('no such paper');
  });
  ipcMain.handle('function', () => () => {});
  ipcMain.on('ping', (event, value) => event.reply('pong', value));
}

function guard(_event, contents) {
  contents.setWindowOpenHandler(({ url, disposition }) => {
    seen.opened.push({ url, disposition });
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event) => {
    seen.navigations.push(event.url);
    if (!globalThis.fixture.allowNavigation) event.preventDefault();
  });
}

function buildMenu() {
  const note = (item, window) => seen.clicks.push({ id: item.id, window: window?.id ?? null });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: 'Papers',
        submenu: [
          { id: 'find', label: 'Find', accelerator: 'CmdOrCtrl+Shift+F', click: note },
          { id: 'dead', label: 'Dead', accelerator: 'CmdOrCtrl+D', enabled: false, click: note },
          { id: 'check', label: 'Check', type: 'checkbox', click: note },
          { role: 'quit' },
        ],
      },
    ]),
  );
}

function openWindow(url = 'app://bundle/index.html', options = {}) {
  const window = new BrowserWindow({
    width: 900,
    height: 700,
    minWidth: 400,
    show: false,
    webPreferences: { preload: path.join(__dirname, 'preload.cjs'), sandbox: true },
    ...options,
  });
  for (const event of ['ready-to-show', 'show', 'closed']) {
    window.on(event, () => seen.events.push(event));
  }
  window.once('ready-to-show', () => window.show());
  window.loadURL(url);
  return window.id;
}

for (const event of ['ready', 'before-quit', 'will-quit', 'window-all-closed']) {
  app.on(event, () => seen.events.push(event));
}
app.on('web-contents-created', guard);
app.on('window-all-closed', () => app.quit());
app.on('quit', (_event, code) => console.log(`events ${seen.events.join(' ')} code ${code}`));

if (process.env.FIXTURE_SINGLE) {
  app.on('second-instance', (_event, argv) => seen.calls.push(argv));
  if (!app.requestSingleInstanceLock()) app.quit();
}

app.whenReady().then(() => {
  listenToPage();
  buildMenu();
  protocol.handle('app', answer);
  session.defaultSession.webRequest.onBeforeRequest((details, callback) => {
    const isOutside = /^https?:/.test(details.url);
    if (isOutside) seen.blocked.push(details.url);
    callback({ cancel: isOutside });
  });
  openWindow();
});
